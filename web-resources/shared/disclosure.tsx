import { type ComponentChildren, createContext, type JSX } from "preact";
import { useContext, useState } from "preact/hooks";
import { Icon } from "./icon";

/** The names of what the reader opened. Lives longer than the elements, so that a refreshed page stays as it was left. */
export const Opened = createContext(new Set<string>());

let count = 0;

/** A button that shows and hides what follows it. The content is always there, so that print shows it. */
export function Disclosure(props: {
  /** Unique within the page part that shares one set of opened names. */
  name: string;
  label: string;
  /** Read aloud after the label, where several buttons have the same one. */
  about?: string;
  children: ComponentChildren;
}): JSX.Element {
  const opened = useContext(Opened);
  const [open, setOpen] = useState(opened.has(props.name));
  const [id] = useState(() => `accord-disclosure-${String(++count)}`);
  const toggle = (): void => {
    if (open) opened.delete(props.name);
    else opened.add(props.name);
    setOpen(!open);
  };
  return (
    <div class="accord-disclosure">
      <button
        type="button"
        class="accord-link"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        <Icon shape="chevron" />
        {props.label}
        {props.about !== undefined && <span class="accord-aside"> {props.about}</span>}
      </button>
      <div id={id} class="accord-disclosed" hidden={!open}>
        {props.children}
      </div>
    </div>
  );
}

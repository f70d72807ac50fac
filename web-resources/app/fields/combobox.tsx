import type { JSX, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Control } from "./field";
import { useCombobox } from "./use-combobox";

/** Something that can be picked. */
export interface Option {
  id: string;
  name: string;
  /** Small beside the name: a login name, a category. */
  note?: string;
}

export interface ComboboxProps {
  /** What the input says while nobody types in it: the name of what is picked. */
  shown: string;
  /** Finds options for what is typed; called with "" when the list is opened untyped. */
  find: (query: string) => Promise<Option[]>;
  onPick: (option: Option) => void;
  /** Present when it may be emptied. */
  onClear?: (() => void) | undefined;
  /** Whether a text that is no option counts as one of its own. */
  isFree?: boolean;
  /** Called for Backspace in an empty input. */
  onBackspace?: () => void;
  placeholder?: string | undefined;
  input?: RefObject<HTMLInputElement | null>;
}

/** WAI-ARIA's combobox with a list: type to narrow, arrows to move, Enter to pick, Escape to leave it as it was. */
export function Combobox(props: ComboboxProps & { control: Control }): JSX.Element {
  const { control, placeholder } = props;
  const box = useCombobox(props);
  const own = useRef<HTMLInputElement>(null);
  const input = props.input ?? own;
  // A name that arrives while the field has the focus is replaced by what is typed next, and not glued to it.
  useLayoutEffect(() => {
    const field = input.current;
    if (field === document.activeElement && field?.value === props.shown) field.select();
  }, [props.shown, input]);
  const listId = `${control.id}-list`;
  const optionId = (index: number): string => `${control.id}-option-${index}`;
  return (
    <div class="accord-combobox">
      <input
        {...control}
        ref={input}
        type="text"
        role="combobox"
        class="text"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={box.isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={
          box.isOpen && box.active >= 0 && box.active < box.options.length
            ? optionId(box.active)
            : undefined
        }
        placeholder={placeholder}
        value={box.text}
        onInput={(event) => {
          box.type(event.currentTarget.value);
        }}
        onClick={box.open}
        onKeyDown={box.onKeyDown}
        onBlur={box.leave}
      />
      <ul
        id={listId}
        role="listbox"
        class="accord-options"
        aria-label={AJS.I18n.getText("accord.app.combobox.options")}
        hidden={!box.isOpen || box.options.length === 0}
      >
        {box.options.map((option, index) => (
          <li
            key={option.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === box.active}
            ref={index === box.active ? show : null}
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              box.pick(option);
            }}
          >
            {option.name}
            {option.note !== undefined && <span class="accord-option-note"> {option.note}</span>}
          </li>
        ))}
      </ul>
      <span class={box.nothing ? "accord-options accord-no-match" : "accord-aside"} role="status">
        {box.nothing === "unlike" && AJS.I18n.getText("accord.app.combobox.none")}
        {box.nothing === "failed" && AJS.I18n.getText("accord.app.combobox.failed")}
      </span>
    </div>
  );
}

function show(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

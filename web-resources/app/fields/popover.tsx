import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";

/** A value within a sentence, on a button that opens what edits it. Escape, a click elsewhere or Done closes it. */
export function Popover(props: {
  /** What the value is, read aloud before it. */
  label: string;
  /** The value in words. */
  shown: string;
  path?: string | undefined;
  isWrong?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  const { label, shown, path, isWrong = false, children } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const place = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event): void => {
      const target = event.target;
      if (target instanceof Node && target.isConnected && !place.current?.contains(target))
        setOpen(false);
    };
    document.addEventListener("mousedown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("mousedown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [isOpen]);

  // Kept within the window, whatever stands left of the button.
  useLayoutEffect(() => {
    const element = panel.current;
    if (!isOpen || !element) return;
    element.style.left = "0px";
    const { right } = element.getBoundingClientRect();
    const over = right - document.documentElement.clientWidth + 8;
    const start = place.current?.getBoundingClientRect().left ?? 0;
    if (over > 0) element.style.left = `${-Math.min(over, start - 8)}px`;
    element.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
  }, [isOpen]);

  return (
    <span
      class="accord-popover-place"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        class={isWrong ? "accord-pill accord-pill-wrong" : "accord-pill"}
        aria-expanded={isOpen}
        aria-controls={id}
        data-path={path}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span class="accord-aside">{label}: </span>
        {shown}
        <span class="accord-pill-mark" aria-hidden="true" />
      </button>
      {isOpen && (
        <div ref={panel} id={id} class="accord-popover" role="group" aria-label={label}>
          {children}
          <div class="accord-buttons">
            <button type="button" class="aui-button" onClick={close}>
              {AJS.I18n.getText("accord.app.done")}
            </button>
          </div>
        </div>
      )}
    </span>
  );
}

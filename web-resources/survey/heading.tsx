import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** The page's heading and title. Takes the focus when what stood here before is over, so that it is read out. */
export function Heading(props: { text: string; takesFocus: boolean }): JSX.Element {
  const { text, takesFocus } = props;
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = text;
  }, [text]);
  useEffect(() => {
    if (takesFocus) element.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={element} tabIndex={-1}>
      {text}
    </h1>
  );
}

import type { ComponentChildren, JSX } from "preact";
import { Fragment } from "preact";

/** Places in a text that controls go into; passed to getText, so that each language has its own order of words. */
export const SLOT = ["\uE000", "\uE001", "\uE002", "\uE003"] as const;

/** A sentence with controls in it: "The clock starts when [the request is created]." */
export function Sentence(props: {
  text: string;
  slots: readonly ComponentChildren[];
}): JSX.Element {
  return (
    <span class="accord-phrase">
      {pieces(props.text).map((piece, i) => (
        <Fragment key={i}>{typeof piece === "string" ? piece : props.slots[piece]}</Fragment>
      ))}
    </span>
  );
}

/** Texts and numbers of slots, in the order of the text. */
export function pieces(text: string): (string | number)[] {
  return text
    .split(/([\uE000-\uE003])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const slot = SLOT.findIndex((mark) => mark === piece);
      return slot < 0 ? piece : slot;
    });
}

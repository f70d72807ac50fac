import type { JSX } from "preact";
import { Icon, type Shape } from "./icon";

/** AUI's own tones; "calm" is the grey one. */
export type Tone = "success" | "moved" | "error" | "current" | "calm";

/** AUI's lozenge with a shape in front: word, shape and colour together. */
export function Lozenge(props: { tone: Tone; shape: Shape; text: string }): JSX.Element {
  const tone = props.tone === "calm" ? "" : ` aui-lozenge-${props.tone}`;
  return (
    <span
      class={`aui-lozenge aui-lozenge-subtle${tone} accord-lozenge accord-lozenge-${props.tone}`}
    >
      <Icon shape={props.shape} />
      <span>{props.text}</span>
    </span>
  );
}

import type { JSX } from "preact";
import { scaleOf } from "../model";
import { DriversQuestion } from "./drivers-question";
import { MinutesQuestion } from "./minutes-question";
import type { QuestionProps } from "./props";
import { ScaleQuestion } from "./scale-question";
import { TextQuestion } from "./text-question";

export function Question(props: QuestionProps): JSX.Element {
  if (scaleOf(props.item.kind).length > 0) return <ScaleQuestion {...props} />;
  if (props.item.kind === "DRIVERS") return <DriversQuestion {...props} />;
  return props.item.kind === "MINUTES" ? (
    <MinutesQuestion {...props} />
  ) : (
    <TextQuestion {...props} />
  );
}

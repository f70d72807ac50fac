import type { JSX } from "preact";
import { maySayNothing, scaleOf } from "../model";
import type { Problem } from "../typed";
import { countText, type Words } from "../words/words";

/** What is wrong with an answer and how it is mended, beside its question. */
export function ProblemNote(props: { id: string; problem: Problem; words: Words }): JSX.Element {
  return (
    <p class="survey-problem" id={props.id}>
      <span aria-hidden="true">✕ </span>
      {problemWords(props.problem, props.words)}
    </p>
  );
}

export function problemWords(problem: Problem, words: Words): string {
  const { kind } = problem.item;
  switch (problem.is) {
    case "missing":
      if (maySayNothing(kind)) return words.pickOrCannotSay;
      if (scaleOf(kind).length > 0) return words.pickNumber;
      return kind === "MINUTES" ? words.writeMinutes : words.writeSomething;
    case "no-minutes":
      return words.writeMinutes;
    case "too-long":
      return words.tooLong(countText(problem.over, words));
    case "refused":
      return problem.words;
  }
}

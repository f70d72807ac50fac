import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { problemWords } from "./questions/problem-note";
import { focusId } from "./questions/props";
import type { Problem } from "./typed";
import type { Words } from "./words/words";

/** All that keeps the answer from being sent, each leading to its question. Takes the focus after a refused try. */
export function Summary(props: {
  problems: readonly Problem[];
  refusals: number;
  words: Words;
}): JSX.Element | null {
  const { problems, refusals, words } = props;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) element.current?.focus();
  }, [refusals]);
  if (problems.length === 0) return null;
  const title = problems.length === 1 ? words.oneProblem : words.problems(String(problems.length));
  return (
    <div ref={element} class="survey-summary" tabIndex={-1} role="group" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.item.id}>
            <a
              href={`#${focusId(problem.item)}`}
              onClick={(event) => {
                event.preventDefault();
                const field = document.getElementById(focusId(problem.item));
                field?.focus();
                field?.scrollIntoView({ block: "center" });
              }}
            >
              {problem.item.wording}
            </a>{" "}
            {problemWords(problem, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}

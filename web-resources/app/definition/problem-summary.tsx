import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Finding } from "../model";
import { pathWords } from "./difference";

/** Everything that keeps a document from being saved, each leading to its field. Takes the focus after a refused save. */
export function ProblemSummary(props: {
  problems: Finding[];
  refusals: number;
}): JSX.Element | null {
  const { problems, refusals } = props;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) element.current?.focus();
  }, [refusals]);
  if (refusals === 0 || problems.length === 0) return null;
  return (
    <div
      ref={element}
      tabIndex={-1}
      role="group"
      aria-label={AJS.I18n.getText("accord.app.problems.name")}
      class="aui-message aui-message-error accord-message"
    >
      <p class="title">
        <strong>
          {problems.length === 1
            ? AJS.I18n.getText("accord.app.problems.one")
            : AJS.I18n.getText("accord.app.problems.many", String(problems.length))}
        </strong>
      </p>
      <ul class="accord-problem-list">
        {problems.map((problem, i) => (
          <li key={i}>
            <button
              type="button"
              class="accord-link"
              onClick={() => {
                focusAt(problem.path);
              }}
            >
              {pathWords(problem.path)}
            </button>{" "}
            {problem.message} {problem.cure}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Puts the focus on the field that edits a path, or on the nearest one around it. */
export function focusAt(path: string): void {
  const places = [...document.querySelectorAll<HTMLElement>("[data-path]")];
  const nearest = places
    .filter(({ dataset }) => path.startsWith(dataset.path ?? " "))
    .sort((a, b) => (b.dataset.path?.length ?? 0) - (a.dataset.path?.length ?? 0))[0];
  nearest?.focus();
  nearest?.scrollIntoView({ block: "center" });
}

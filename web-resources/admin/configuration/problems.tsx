import type { JSX } from "preact";
import type { Problem } from "../model";

/** Every mistake of the document at once: where, what, and the cure. */
export function Problems(props: {
  problems: Problem[];
  /** Shows the spot in the document; absent when the document is not on the page. */
  show: ((problem: Problem) => void) | undefined;
}): JSX.Element {
  const { problems, show } = props;
  return (
    <ol class="accord-problems">
      {problems.map((problem, index) => (
        <li key={index} tabIndex={show ? undefined : 0}>
          <Path problem={problem} show={show} />
          <p>{problem.message}</p>
          {problem.cure !== undefined && <p class="accord-cure">{problem.cure}</p>}
        </li>
      ))}
    </ol>
  );
}

function Path(props: {
  problem: Problem;
  show: ((problem: Problem) => void) | undefined;
}): JSX.Element {
  const { problem, show } = props;
  const path = problem.path === "" ? AJS.I18n.getText("accord.admin.preview.whole") : problem.path;
  if (!show) return <code>{path}</code>;
  return (
    <button
      type="button"
      class="accord-link"
      title={AJS.I18n.getText("accord.admin.preview.show")}
      onClick={() => {
        show(problem);
      }}
    >
      <code>{path}</code>
    </button>
  );
}

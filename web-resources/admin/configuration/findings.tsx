import type { JSX } from "preact";
import type { Problem } from "../model";

type Show = (finding: Problem) => void;

/** Everything wrong with a document, or worth a look, at once: where, what, and the cure. */
export function Findings(props: {
  findings: Problem[];
  tone: "problem" | "warning";
  /** Shows the spot in the document; absent when the document is not on the page. */
  show: Show | undefined;
}): JSX.Element {
  const { findings, tone, show } = props;
  return (
    <ol class={`accord-findings accord-findings-${tone}`}>
      {findings.map((finding, index) => (
        <li key={index} tabIndex={show ? undefined : 0}>
          <Spot finding={finding} show={show} />
          <p>{finding.message}</p>
          {finding.cure !== undefined && <p class="accord-cure">{finding.cure}</p>}
        </li>
      ))}
    </ol>
  );
}

function Spot({ finding, show }: { finding: Problem; show: Show | undefined }): JSX.Element {
  const path = finding.path === "" ? AJS.I18n.getText("accord.admin.preview.whole") : finding.path;
  if (!show) return <code>{path}</code>;
  return (
    <button
      type="button"
      class="accord-link"
      title={AJS.I18n.getText("accord.admin.preview.show")}
      onClick={() => {
        show(finding);
      }}
    >
      <code>{path}</code>
    </button>
  );
}

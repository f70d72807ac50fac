import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { countText } from "../../shared/number";
import type { Problem } from "../model";
import { changeSentence } from "./change-words";
import { Changes } from "./changes";
import { Findings } from "./findings";
import type { Import, Step } from "./use-import";

interface Props {
  flow: Import;
  step: Extract<Step, { is: "previewed" | "confirming" | "applying" }>;
  show: ((problem: Problem) => void) | undefined;
}

/** What the document would change, or what stands in its way. */
export function PreviewResult({ flow, step, show }: Props): JSX.Element {
  const { problems, warnings = [], changes } = step.preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step.is === "previewed") heading.current?.focus();
  }, [step.is, step.preview]);
  const isSame = changes.every((change) => change.action === "SAME");
  return (
    <div class="accord-preview">
      <h4 ref={heading} tabIndex={-1}>
        {title(problems.length, isSame)}
      </h4>
      {problems.length > 0 && <Findings findings={problems} tone="problem" show={show} />}
      {warnings.length > 0 && (
        <>
          <h4>{AJS.I18n.getText("accord.admin.preview.warnings")}</h4>
          <Findings findings={warnings} tone="warning" show={show} />
        </>
      )}
      <Changes changes={changes} />
      {!isSame && <Decision flow={flow} step={step} />}
    </div>
  );
}

function title(problems: number, isSame: boolean): string {
  if (problems === 1) return AJS.I18n.getText("accord.admin.preview.problem");
  if (problems > 1) return AJS.I18n.getText("accord.admin.preview.problems", countText(problems));
  if (isSame) return AJS.I18n.getText("accord.admin.preview.same");
  return AJS.I18n.getText("accord.admin.preview.changes");
}

/** Apply, in two steps: the second says what will change. */
function Decision({ flow, step }: Omit<Props, "show">): JSX.Element {
  const { preview } = step;
  if (step.is === "previewed") {
    return (
      <div class="accord-buttons">
        <button
          type="button"
          class="aui-button aui-button-primary"
          disabled={preview.problems.length > 0}
          onClick={() => {
            flow.confirm(preview);
          }}
        >
          {AJS.I18n.getText("accord.admin.import.apply")}
        </button>
      </div>
    );
  }
  const isApplying = step.is === "applying";
  return (
    <div class="aui-message aui-message-info accord-message" role="group">
      <p class="title">
        <strong>{AJS.I18n.getText("accord.admin.confirm.title")}</strong>
      </p>
      <p>{changeSentence(preview.changes)}</p>
      <div class="accord-buttons">
        <button
          type="button"
          class="aui-button aui-button-primary"
          disabled={isApplying}
          ref={focusOnce}
          onClick={() => {
            flow.apply(preview);
          }}
        >
          {AJS.I18n.getText("accord.admin.confirm.apply")}
        </button>
        <button
          type="button"
          class="aui-button aui-button-link"
          disabled={isApplying}
          onClick={() => {
            flow.back(preview);
          }}
        >
          {AJS.I18n.getText("accord.admin.confirm.back")}
        </button>
      </div>
    </div>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}

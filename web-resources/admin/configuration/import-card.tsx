import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Card } from "../../shared/card";
import { Failed, Focused, Message } from "../../shared/message";
import type { Problem } from "../model";
import { locate } from "./locate";
import { PreviewResult } from "./preview-result";
import { isEditable } from "./source";
import { SourcePicker } from "./source-picker";
import { type Import, useImport } from "./use-import";

/** Takes a document, shows what it would change, and applies it. */
export function ImportCard({ onApplied }: { onApplied: () => void }): JSX.Element {
  const flow = useImport(onApplied);
  const editor = useRef<HTMLTextAreaElement>(null);
  const { source, step } = flow;
  const isBusy = step.is === "previewing" || step.is === "applying";
  const isEmpty = source.text.trim() === "";
  return (
    <Card title={AJS.I18n.getText("accord.admin.import.title")}>
      <form
        class="aui"
        onSubmit={(event) => {
          event.preventDefault();
          flow.preview();
        }}
      >
        <SourcePicker source={source} editor={editor} onTaken={flow.take} onRefused={flow.refuse} />
        <div class="accord-buttons">
          <button
            type="submit"
            class={step.is === "editing" ? "aui-button aui-button-primary" : "aui-button"}
            disabled={isEmpty || isBusy}
          >
            {AJS.I18n.getText("accord.admin.import.preview")}
          </button>
          {isBusy && <span role="status">{AJS.I18n.getText("accord.admin.import.busy")}</span>}
        </div>
      </form>
      <Outcome flow={flow} show={isEditable(source) ? showIn(editor.current) : undefined} />
    </Card>
  );
}

function Outcome({
  flow,
  show,
}: {
  flow: Import;
  show: ((problem: Problem) => void) | undefined;
}): JSX.Element | null {
  const { step } = flow;
  switch (step.is) {
    case "editing":
    case "previewing":
      return null;
    case "refused":
      return <Message type="error" title={step.reason} />;
    case "previewed":
    case "confirming":
    case "applying":
      return <PreviewResult flow={flow} step={step} show={show} />;
    case "applied":
      return (
        <Focused>
          <Message type="success" title={AJS.I18n.getText("accord.admin.import.applied")} />
        </Focused>
      );
    case "conflict":
      return (
        <Focused>
          <Message type="warning" title={AJS.I18n.getText("accord.admin.import.conflict")}>
            <p>{AJS.I18n.getText("accord.admin.import.conflict-cure")}</p>
          </Message>
        </Focused>
      );
    case "failed":
      return (
        <Focused>
          <Failed title={AJS.I18n.getText("accord.admin.import.failed")} failure={step.failure} />
        </Focused>
      );
  }
}

/** Puts the cursor where the problem is, with the text there selected. */
function showIn(editor: HTMLTextAreaElement | null): ((problem: Problem) => void) | undefined {
  if (!editor) return undefined;
  return (problem) => {
    const span = locate(editor.value, problem.path);
    if (!span) return;
    editor.focus();
    editor.setSelectionRange(...span);
    const line = editor.value.slice(0, span[0]).split("\n").length;
    const height = parseFloat(getComputedStyle(editor).lineHeight);
    editor.scrollTop = (line - 3) * (Number.isNaN(height) ? 0 : height);
  };
}

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { FindingsProvider } from "../../app/fields/findings";
import { Joined } from "../../shared/figures/figure-line";
import { Message } from "../../shared/message";
import type { Choice } from "./choice";
import type { Dashboard } from "./dashboard";
import { ChoiceFields } from "./fields";
import type { Gadget } from "./gadget";
import { useKnown } from "./names";
import { previewOf } from "./preview";
import { problemsIn } from "./problems";

/** Picks what a gadget shows. What is wrong stands at its field; what is picked stays, whatever goes wrong. */
export function EditForm(props: {
  gadget: Gadget;
  start: Choice;
  dashboard: Dashboard;
  onDraft: (choice: Choice) => void;
  onSave: (choice: Choice) => Promise<void>;
  onCancel: () => void;
}): JSX.Element {
  const { gadget, start, dashboard, onDraft, onSave, onCancel } = props;
  const [choice, setChoice] = useState(start);
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const known = useKnown(choice);
  const problems = isTried ? problemsIn(gadget, choice, known) : [];
  const preview = previewOf(gadget, choice, known);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, []);
  useEffect(() => {
    dashboard.resized();
  }, [dashboard, problems.length, failure]);

  const save = (): void => {
    setTried(true);
    const [first] = problemsIn(gadget, choice, known);
    if (first) {
      form.current?.querySelector<HTMLElement>(`[data-path="${first.path}"]`)?.focus();
      return;
    }
    setSaving(true);
    setFailure("");
    onSave(choice)
      .catch((error: unknown) => {
        setFailure(error instanceof Error ? error.message : String(error));
      })
      .finally(() => {
        setSaving(false);
      });
  };

  return (
    <FindingsProvider findings={{ problems, warnings: [] }}>
      <form
        ref={form}
        class="aui accord-gadget-form"
        aria-label={AJS.I18n.getText("accord.gadget.edit.form", gadget.title())}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSaving) save();
        }}
      >
        <ChoiceFields
          gadget={gadget}
          choice={choice}
          known={known}
          onChange={(next) => {
            setChoice(next);
            onDraft(next);
          }}
        />
        <p class="accord-preview-line" aria-live="polite">
          <span class="accord-note">{AJS.I18n.getText("accord.gadget.edit.preview")}</span>{" "}
          <Joined>{preview}</Joined>
        </p>
        {failure !== "" && (
          <Message type="error" title={AJS.I18n.getText("accord.gadget.edit.failed")}>
            <p>{failure}</p>
          </Message>
        )}
        <div class="accord-buttons">
          <button
            type="submit"
            class="aui-button aui-button-primary"
            aria-disabled={isSaving ? true : undefined}
          >
            {isSaving
              ? AJS.I18n.getText("accord.gadget.edit.saving")
              : AJS.I18n.getText("accord.gadget.edit.save")}
          </button>
          <button type="button" class="aui-button aui-button-link" onClick={onCancel}>
            {AJS.I18n.getText("accord.gadget.edit.cancel")}
          </button>
        </div>
      </form>
    </FindingsProvider>
  );
}

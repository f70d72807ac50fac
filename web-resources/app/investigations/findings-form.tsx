import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Failed } from "../../shared/message";
import { browserMoment } from "../../shared/moments";
import { ConflictView } from "../definition/conflict-view";
import { withMember } from "../definition/edits";
import { PersonPicker } from "../fields/pickers";
import { DateField, LongTextField } from "../fields/simple-fields";
import { FindingsProvider } from "../fields/findings";
import type { Finding } from "../model";
import { ClosePart } from "./close-part";
import { findingsOf } from "./model";
import type { Investigating } from "./use-investigation";

/** Who looks into it, what was found, what is done about it, and when it is looked at again. */
export function FindingsForm({ investigating }: { investigating: Investigating }): JSX.Element {
  const { investigation, draft, isDirty, isBusy, failure, conflict, done } = investigating;
  const { mayEdit, state, openedAt } = investigation;
  const isOpen = mayEdit && state === "OPEN";
  const { edit } = investigating;
  const [isTried, setTried] = useState(false);
  const problems = isTried ? missingFor(investigating) : [];
  return (
    <FindingsProvider findings={{ problems, warnings: [] }}>
      <form
        class="aui accord-editor-form accord-findings"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isOpen && !isBusy && isDirty) investigating.save();
        }}
      >
        <h2>{AJS.I18n.getText("accord.app.investigation.findings")}</h2>
        <p class="accord-note">
          {AJS.I18n.getText("accord.app.investigation.opened", browserMoment(openedAt))}
          {!mayEdit && ` ${AJS.I18n.getText("accord.app.investigation.read-only")}`}
        </p>
        {conflict && (
          <ConflictView
            definition={{
              conflict,
              stored: { document: findingsOf(investigation) },
              draft,
              keepMine: investigating.keepMine,
              takeTheirs: investigating.takeTheirs,
            }}
            isSavedHere
          />
        )}
        <fieldset class="accord-editable" disabled={!isOpen}>
          <PersonPicker
            label={AJS.I18n.getText("accord.app.investigation.owner")}
            placeholder={AJS.I18n.getText("accord.app.investigation.nobody")}
            value={draft.owner}
            onChange={(owner) => {
              edit((now) => withMember(now, "owner", owner));
            }}
          />
          <LongTextField
            label={AJS.I18n.getText("accord.app.investigation.finding")}
            path="finding"
            hint={AJS.I18n.getText("accord.app.investigation.finding-hint")}
            value={draft.finding}
            onChange={(finding) => {
              edit((now) => withMember(now, "finding", finding));
            }}
          />
          <LongTextField
            label={AJS.I18n.getText("accord.app.investigation.action")}
            path="action"
            hint={AJS.I18n.getText("accord.app.investigation.action-hint")}
            value={draft.action}
            onChange={(action) => {
              edit((now) => withMember(now, "action", action));
            }}
          />
          <DateField
            label={AJS.I18n.getText("accord.app.investigation.recheck")}
            value={draft.recheckOn}
            onChange={(recheckOn) => {
              edit((now) => withMember(now, "recheckOn", recheckOn));
            }}
          />
        </fieldset>
        {failure && <Failed title={AJS.I18n.getText("accord.app.save.failed")} failure={failure} />}
        {isOpen && (
          <div class="accord-buttons">
            <button
              type="submit"
              class="aui-button aui-button-primary"
              aria-disabled={isBusy || !isDirty}
            >
              {isBusy
                ? AJS.I18n.getText("accord.app.save.busy")
                : AJS.I18n.getText("accord.app.save")}
            </button>
            <span class="accord-note" role="status">
              {isDirty && AJS.I18n.getText("accord.app.save.unsaved")}
              {done === "saved" && !isDirty && AJS.I18n.getText("accord.app.investigation.saved")}
            </span>
          </div>
        )}
        <ClosePart
          investigating={investigating}
          isRefused={problems.length > 0}
          onClose={() => {
            setTried(true);
            if (missingFor(investigating).length === 0 && !isBusy) investigating.close();
          }}
        />
      </form>
    </FindingsProvider>
  );
}

/** Cause, action and evidence: without them an investigation has found nothing. */
function missingFor({ draft, evidence }: Investigating): Finding[] {
  const written = { finding: draft.finding, action: draft.action, evidence };
  return Object.entries(written)
    .filter(([, text = ""]) => text.trim() === "")
    .map(([path]) => ({ path, message: AJS.I18n.getText("accord.app.investigation.missing") }));
}

import type { JSX } from "preact";
import { Failed } from "../../shared/message";
import { browserMoment } from "../../shared/moments";
import { periodText } from "../../shared/figures/periods";
import { ProblemSummary } from "../definition/problem-summary";
import { FindingsProvider } from "../fields/findings";
import { personText } from "../fields/pickers";
import { LongTextField } from "../fields/simple-fields";
import { numbersOf, type OwnView } from "./own-view-model";
import { ScaleField } from "./scale-field";
import { useOwnView } from "./use-own-view";

/** The clients' questions, put to the department; read by others as it stands. */
export function OwnViewForm(props: { view: OwnView; onSaved: () => void }): JSX.Element {
  const { view, onSaved } = props;
  const writing = useOwnView(view, onSaved);
  const { typed, isDirty, isBusy, isSaved, problems, failure } = writing;
  const { mayEdit, items } = view;
  return (
    <FindingsProvider findings={{ problems, warnings: [] }}>
      <form
        class="aui accord-editor-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (mayEdit && isDirty) writing.save();
        }}
      >
        <h2>{periodText(view.period)}</h2>
        <p class="accord-note">{said(view)}</p>
        <ProblemSummary problems={problems} refusals={writing.refusals} />
        <fieldset class="accord-editable" disabled={!mayEdit}>
          {items.map((item) =>
            numbersOf(item).length > 0 ? (
              <ScaleField
                key={item.id}
                item={item}
                value={typed[item.id] ?? ""}
                onChange={(value) => {
                  writing.type(item.id, value);
                }}
              />
            ) : (
              <LongTextField
                key={item.id}
                label={item.wording}
                path={item.id}
                value={typed[item.id]}
                onChange={(value) => {
                  writing.type(item.id, value);
                }}
              />
            ),
          )}
        </fieldset>
        {failure && <Failed title={AJS.I18n.getText("accord.app.save.failed")} failure={failure} />}
        {mayEdit && (
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
              {isSaved && !isDirty && AJS.I18n.getText("accord.app.own-view.saved")}
            </span>
          </div>
        )}
      </form>
    </FindingsProvider>
  );
}

function said({ by, at, mayEdit }: OwnView): string {
  if (by && at !== undefined)
    return AJS.I18n.getText("accord.app.own-view.by", personText(by), browserMoment(at));
  return mayEdit
    ? AJS.I18n.getText("accord.app.own-view.nothing-yet")
    : AJS.I18n.getText("accord.app.own-view.nothing");
}

import type { JSX } from "preact";
import { removed, replaced } from "../../definition/edits";
import { FindingNotes, useFindingsUnder } from "../../fields/findings";
import { Popover } from "../../fields/popover";
import { RemoveRow } from "../../fields/remove-row";
import { ChoiceField } from "../../fields/simple-fields";
import type { Action } from "../model";
import { useNames } from "../names";
import { ActionFields } from "./action-fields";
import { actionKind, type ActionKind, freshAction } from "./step-edits";
import { actionWords, doWords } from "./words";

/** What happens to the ticket. */
export function DoPicker(props: {
  path: string;
  value: readonly Action[];
  onChange: (actions: Action[]) => void;
}): JSX.Element {
  const { path, value, onChange } = props;
  const names = useNames();
  const findings = useFindingsUnder(path);
  const kinds: { value: ActionKind; name: string }[] = [
    { value: "comment", name: AJS.I18n.getText("accord.app.action.kind-comment") },
    { value: "assign-head", name: AJS.I18n.getText("accord.app.action.assign-head") },
    { value: "assign", name: AJS.I18n.getText("accord.app.action.kind-assign") },
    { value: "priority", name: AJS.I18n.getText("accord.app.action.kind-priority") },
    { value: "label", name: AJS.I18n.getText("accord.app.action.kind-label") },
    { value: "transition", name: AJS.I18n.getText("accord.app.action.kind-transition") },
    { value: "createIssue", name: AJS.I18n.getText("accord.app.action.kind-create") },
  ];
  return (
    <Popover
      label={AJS.I18n.getText("accord.app.action.label-all")}
      shown={doWords(value, names)}
      path={path}
      isWrong={findings.problems.length > 0}
    >
      {value.map((action, i) => (
        <div key={i} class="accord-action">
          <div class="accord-field-row">
            <ChoiceField
              label={AJS.I18n.getText("accord.app.action.kind")}
              path={`${path}[${i}]`}
              value={actionKind(action)}
              choices={kinds}
              onChange={(kind) => {
                onChange(replaced(value, i, freshAction(kind)));
              }}
            />
            <RemoveRow
              name={actionWords(action, names)}
              onRemove={() => {
                onChange(removed(value, i));
              }}
            />
          </div>
          <ActionFields
            path={`${path}[${i}]`}
            action={action}
            onChange={(changed) => {
              onChange(replaced(value, i, changed));
            }}
          />
        </div>
      ))}
      <button
        type="button"
        class="accord-link"
        onClick={() => {
          onChange([...value, freshAction(value.length === 0 ? "createIssue" : "comment")]);
        }}
      >
        {AJS.I18n.getText("accord.app.action.add")}
      </button>
      <FindingNotes findings={findings} />
    </Popover>
  );
}

import type { JSX } from "preact";
import { AmountField } from "../../fields/amount-field";
import { ChoiceField } from "../../fields/simple-fields";
import type { Goal } from "../model";
import { useNames } from "../names";
import { withTarget } from "../version-edits";

/** The target of a goal: an amount of time, typed as people write it, or the date in a field. */
export function TargetField(props: {
  path: string;
  goal: Goal;
  onChange: (goal: Goal) => void;
}): JSX.Element {
  const { path, goal, onChange } = props;
  const { fields } = useNames();
  const dates = fields.filter(({ type }) => type === "date");
  const chosen = goal.by;
  const isKnown = chosen === undefined || dates.some(({ field }) => field === chosen);
  const choices = [
    ...dates.map(({ field, name }) => ({ value: field, name })),
    ...(isKnown ? [] : [{ value: chosen, name: chosen.replace(/^cf:/, "") }]),
  ];
  return (
    <>
      <ChoiceField
        label={AJS.I18n.getText("accord.app.target.kind")}
        isBare
        value={chosen === undefined ? "within" : "by"}
        choices={[
          { value: "within", name: AJS.I18n.getText("accord.app.target.within") },
          { value: "by", name: AJS.I18n.getText("accord.app.target.by") },
        ]}
        onChange={(kind) => {
          onChange(
            withTarget(
              goal,
              kind === "within" ? { within: "" } : { by: dates[0]?.field ?? "dueDate" },
            ),
          );
        }}
      />
      {chosen === undefined ? (
        <AmountField
          label={AJS.I18n.getText("accord.app.target.amount")}
          path={`${path}.within`}
          isBare
          calendar={goal.calendar}
          placeholder={AJS.I18n.getText("accord.app.target.example")}
          value={goal.within}
          onChange={(within) => {
            onChange(withTarget(goal, { within }));
          }}
        />
      ) : (
        <ChoiceField
          label={AJS.I18n.getText("accord.app.target.field")}
          path={`${path}.by`}
          isBare
          value={chosen}
          choices={choices}
          onChange={(by) => {
            onChange(withTarget(goal, { by }));
          }}
        />
      )}
    </>
  );
}

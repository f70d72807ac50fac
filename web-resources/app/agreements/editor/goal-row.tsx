import type { JSX } from "preact";
import { type Finding } from "../../model";
import { FindingNotes, type Findings, useFindingsAt } from "../../fields/findings";
import { Grip, type Move, MoveButtons, type RowDrag } from "../../fields/reorder";
import { RemoveRow } from "../../fields/remove-row";
import { TextField } from "../../fields/simple-fields";
import { DefinitionPicker } from "../../fields/pickers";
import { ConditionPicker } from "../../filter/condition";
import type { Goal } from "../model";
import { useNames } from "../names";
import { Reached } from "../trial/reached";
import { useTrial } from "../trial/context";
import { namedEarlier, renamed, withCondition } from "./goal-edits";
import { TargetField } from "./target-field";
import { useEarlierGoals } from "./earlier";

/** One goal: for which tickets, how much time or which date, on which calendar; below it what is odd about it. */
export function GoalRow(props: {
  path: string;
  metric: string;
  goal: Goal;
  index: number;
  goals: readonly Goal[];
  drag: RowDrag;
  onMove: Move;
  onChange: (goal: Goal) => void;
  onRemove: () => void;
}): JSX.Element {
  const { path, metric, goal, index, goals, drag, onMove, onChange, onRemove } = props;
  const names = useNames();
  const isKnown = useEarlierGoals(metric).has(goal.id);
  const others = goals.filter((_, i) => i !== index);
  const isLast = index === goals.length - 1 && goals.length > 1;
  return (
    <>
      <tr {...drag.row} class="accord-goal">
        <td class="accord-goal-order">
          <Grip handle={drag.handle} />
          <MoveButtons name={goal.name} index={index} count={goals.length} onMove={onMove} />
        </td>
        <td data-label={AJS.I18n.getText("accord.app.goals.for")}>
          <ConditionPicker
            label={AJS.I18n.getText("accord.app.goal.for")}
            path={`${path}.for`}
            value={goal.for}
            anything={
              isLast
                ? AJS.I18n.getText("accord.app.goal.anything-else")
                : AJS.I18n.getText("accord.app.goal.anything")
            }
            onChange={(filter) => {
              onChange(withCondition(goal, filter, others, names.fields, isKnown));
            }}
          />
          <TextField
            label={AJS.I18n.getText("accord.app.goal.name")}
            path={`${path}.name`}
            isBare
            value={goal.name}
            onChange={(name) => {
              onChange(renamed(goal, name, others, isKnown));
            }}
          />
        </td>
        <td data-label={AJS.I18n.getText("accord.app.goals.within")}>
          <TargetField path={path} goal={goal} onChange={onChange} />
        </td>
        <td data-label={AJS.I18n.getText("accord.app.goals.calendar")}>
          <DefinitionPicker
            kind="calendars"
            label={AJS.I18n.getText("accord.app.goal.calendar")}
            path={`${path}.calendar`}
            isBare
            required
            placeholder={AJS.I18n.getText("accord.app.goal.pick-calendar")}
            value={goal.calendar}
            onChange={(calendar) => {
              onChange(calendar === undefined ? goal : { ...goal, calendar });
            }}
          />
        </td>
        <td data-label={AJS.I18n.getText("accord.app.goals.last")}>
          <Reached metric={metric} goal={goal.id} />
        </td>
        <td>{goals.length > 1 && <RemoveRow name={goal.name} onRemove={onRemove} />}</td>
      </tr>
      <Lints path={path} index={index} goals={goals} onMove={onMove} />
    </>
  );
}

/** What is odd about the line above; one that is shadowed can be moved in front of what shadows it. */
function Lints(props: {
  path: string;
  index: number;
  goals: readonly Goal[];
  onMove: Move;
}): JSX.Element | null {
  const { path, index, goals, onMove } = props;
  const checked = useFindingsAt(path);
  const tried = useTrial().findings.filter((finding) => finding.path === path);
  const findings = joined(checked, tried);
  const messages = findings.warnings.map(({ message }) => message);
  const target = messages
    .map((message) => namedEarlier(message, goals, index))
    .find((place) => place !== undefined);
  if (findings.problems.length + findings.warnings.length === 0) return null;
  return (
    <tr class="accord-goal-lint">
      <td />
      <td colSpan={5}>
        <FindingNotes findings={findings} />
        {target !== undefined && (
          <button
            type="button"
            class="accord-link"
            onClick={() => {
              onMove(index, target);
            }}
          >
            {AJS.I18n.getText("accord.app.goals.move-up")}
          </button>
        )}
      </td>
    </tr>
  );
}

/** The check and the trial may say the same. */
function joined({ problems, warnings }: Findings, tried: readonly Finding[]): Findings {
  return warnings.length > 0 ? { problems, warnings } : { problems, warnings: [...tried] };
}

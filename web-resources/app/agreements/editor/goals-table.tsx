import type { JSX } from "preact";
import { moved, removed, replaced } from "../../definition/edits";
import { FindingNotes, useFindingsAt } from "../../fields/findings";
import { type Move, useRowDrag } from "../../fields/reorder";
import type { Goal } from "../model";
import { withFreshGoal } from "./goal-edits";
import { GoalRow } from "./goal-row";

/** The goals of a metric; the first whose condition holds counts, so their order can be changed. */
export function GoalsTable(props: {
  path: string;
  metric: string;
  goals: Goal[];
  onChange: (goals: Goal[]) => void;
}): JSX.Element {
  const { path, metric, goals, onChange } = props;
  const findings = useFindingsAt(path);
  const move: Move = (from, to) => {
    onChange(moved(goals, from, to));
  };
  const drag = useRowDrag(move);
  return (
    <div data-path={path} tabIndex={-1} data-reorder>
      <table class="aui accord-goals">
        <caption class="accord-aside">{AJS.I18n.getText("accord.app.goals.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="accord-aside">{AJS.I18n.getText("accord.app.goals.order")}</span>
            </th>
            <th scope="col">{AJS.I18n.getText("accord.app.goals.for")}</th>
            <th scope="col">{AJS.I18n.getText("accord.app.goals.within")}</th>
            <th scope="col">{AJS.I18n.getText("accord.app.goals.calendar")}</th>
            <th scope="col">{AJS.I18n.getText("accord.app.goals.last")}</th>
            <th scope="col">
              <span class="accord-aside">{AJS.I18n.getText("accord.app.remove")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal, i) => (
            <GoalRow
              key={i}
              path={`${path}[${i}]`}
              metric={metric}
              goal={goal}
              index={i}
              goals={goals}
              drag={drag(i)}
              onMove={move}
              onChange={(changed) => {
                onChange(replaced(goals, i, changed));
              }}
              onRemove={() => {
                onChange(removed(goals, i));
              }}
            />
          ))}
        </tbody>
      </table>
      <FindingNotes findings={findings} />
      <button
        type="button"
        class="accord-link"
        onClick={() => {
          onChange(withFreshGoal(goals));
        }}
      >
        {AJS.I18n.getText("accord.app.goals.add")}
      </button>
    </div>
  );
}

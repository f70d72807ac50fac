import type { JSX } from "preact";
import { moved, removed, replaced } from "../definition/edits";
import { Group } from "../fields/field";
import { DefinitionPicker } from "../fields/pickers";
import { Grip, type Move, MoveButtons, useRowDrag } from "../fields/reorder";
import { RemoveRow } from "../fields/remove-row";
import { Sentence, SLOT } from "../fields/sentence";
import { ConditionPicker } from "../filter/condition";
import { conditionWords } from "../agreements/words";
import { useNames } from "../agreements/names";
import type { Filter } from "../model";
import type { DepartmentRule } from "./model";

/** Rules for a department; the first whose condition holds counts. */
export function RulesField(props: {
  label: string;
  hint: string;
  path: string;
  project: string;
  rules: readonly DepartmentRule[];
  /** The condition that a new rule begins with. */
  fresh: Filter;
  onChange: (rules: DepartmentRule[]) => void;
}): JSX.Element {
  const { label, hint, path, project, rules, fresh, onChange } = props;
  const names = useNames();
  const move: Move = (from, to) => {
    onChange(moved(rules, from, to));
  };
  const drag = useRowDrag(move);
  return (
    <Group label={label} path={path} hint={hint}>
      <div data-reorder>
        {rules.map((rule, i) => (
          <div key={i} {...drag(i).row} class="accord-line accord-rule">
            <span class="accord-row-tools">
              <Grip handle={drag(i).handle} />
              <MoveButtons
                name={conditionWords(rule.when, names)}
                index={i}
                count={rules.length}
                onMove={move}
              />
            </span>
            <Sentence
              text={AJS.I18n.getText("accord.app.project.rule", SLOT[0], SLOT[1])}
              slots={[
                <ConditionPicker
                  label={AJS.I18n.getText("accord.app.project.rule-when")}
                  path={`${path}[${i}].when`}
                  project={project}
                  value={rule.when}
                  anything={AJS.I18n.getText("accord.app.words.always")}
                  onChange={(when) => {
                    onChange(replaced(rules, i, { ...rule, when }));
                  }}
                />,
                <DefinitionPicker
                  kind="departments"
                  label={AJS.I18n.getText("accord.app.project.rule-department")}
                  path={`${path}[${i}].department`}
                  isBare
                  required
                  placeholder={AJS.I18n.getText("accord.app.project.pick-department")}
                  value={rule.department === "" ? undefined : rule.department}
                  onChange={(department = "") => {
                    onChange(replaced(rules, i, { ...rule, department }));
                  }}
                />,
              ]}
            />
            <RemoveRow
              name={conditionWords(rule.when, names)}
              onRemove={() => {
                onChange(removed(rules, i));
              }}
            />
          </div>
        ))}
      </div>
      <button
        type="button"
        class="accord-link"
        onClick={() => {
          onChange([...rules, { when: fresh, department: "" }]);
        }}
      >
        {AJS.I18n.getText("accord.app.project.rule-add")}
      </button>
    </Group>
  );
}

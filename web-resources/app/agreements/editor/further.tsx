import type { JSX } from "preact";
import { withMember } from "../../definition/edits";
import { Sentence, SLOT } from "../../fields/sentence";
import { CheckField, ChoiceField, PercentField } from "../../fields/simple-fields";
import { ConditionPicker } from "../../filter/condition";
import { DEFAULT_AT_RISK } from "../metric-words";
import type { GoalChange, Metric, TimeMetric } from "../model";
import { goalChangeWords } from "../words";

const CHANGES: readonly GoalChange[] = ["carry", "freeze", "prorate"];

/** What is said of a clock less often: what it waits for, what does not count, what a change of goal does. */
export function Further(props: {
  path: string;
  metric: TimeMetric;
  all: readonly Metric[];
  onChange: (metric: TimeMetric) => void;
}): JSX.Element {
  const { path, metric, all, onChange } = props;
  const others = all.filter((one) => one.kind === "time" && one.id !== metric.id);
  const isGone = metric.after !== undefined && !others.some(({ id }) => id === metric.after);
  return (
    <div class="accord-clock-sentences">
      <div class="accord-line">
        <Sentence
          text={AJS.I18n.getText("accord.app.further.after", SLOT[0])}
          slots={[
            <ChoiceField
              label={AJS.I18n.getText("accord.app.further.after-label")}
              path={`${path}.after`}
              isBare
              value={metric.after ?? ""}
              choices={[
                { value: "", name: AJS.I18n.getText("accord.app.further.after-none") },
                ...others.map(({ id, name }) => ({ value: id, name })),
                ...(isGone ? [{ value: metric.after ?? "", name: metric.after ?? "" }] : []),
              ]}
              onChange={(after) => {
                onChange(withMember(metric, "after", after));
              }}
            />,
          ]}
        />
      </div>
      <div class="accord-line">
        <Sentence
          text={AJS.I18n.getText("accord.app.further.cancel", SLOT[0])}
          slots={[
            <ConditionPicker
              label={AJS.I18n.getText("accord.app.further.cancel-label")}
              path={`${path}.cancel`}
              value={metric.cancel}
              anything={AJS.I18n.getText("accord.app.further.cancel-none")}
              onChange={(cancel) => {
                onChange(withMember(metric, "cancel", cancel === "anything" ? undefined : cancel));
              }}
            />,
          ]}
        />
      </div>
      <div class="accord-line">
        <Sentence
          text={AJS.I18n.getText("accord.app.words.goal-change", SLOT[0])}
          slots={[
            <ChoiceField
              label={AJS.I18n.getText("accord.app.goal-change.label")}
              path={`${path}.goalChange`}
              isBare
              value={metric.goalChange ?? "carry"}
              choices={CHANGES.map((value) => ({ value, name: goalChangeWords(value) }))}
              onChange={(change) => {
                onChange(withMember(metric, "goalChange", change === "carry" ? undefined : change));
              }}
            />,
          ]}
        />
      </div>
      <CheckField
        label={AJS.I18n.getText("accord.app.words.grace")}
        path={`${path}.graceWhenTightened`}
        value={metric.graceWhenTightened ?? false}
        onChange={(grace) => {
          onChange(withMember(metric, "graceWhenTightened", grace ? true : undefined));
        }}
      />
      <div class="accord-line">
        <Sentence
          text={AJS.I18n.getText("accord.app.further.at-risk-from", SLOT[0])}
          slots={[
            <PercentField
              label={AJS.I18n.getText("accord.app.further.at-risk")}
              path={`${path}.atRisk`}
              isBare
              placeholder={String(DEFAULT_AT_RISK)}
              value={metric.atRisk}
              onChange={(share) => {
                onChange(withMember(metric, "atRisk", share));
              }}
            />,
          ]}
        />
      </div>
    </div>
  );
}

import type { JSX } from "preact";
import { withMember } from "../../definition/edits";
import { NumberField } from "../../fields/number-field";
import { Sentence, SLOT } from "../../fields/sentence";
import { ChoiceField, PercentField } from "../../fields/simple-fields";
import { ConditionPicker } from "../../filter/condition";
import { DEFAULT_COMPLIANCE } from "../metric-words";
import type { ExperienceMetric, Measure, QualityMetric, Question } from "../model";
import { measureWords, questionWords } from "../words";

const MEASURES: readonly Measure[] = ["right-first-time", "reopened", "returned"];
const QUESTIONS: readonly Question[] = [
  "overall",
  "choose-again",
  "response-time",
  "resolution-time",
  "accuracy",
  "professionalism",
  "communication",
];

/** A promise of how well, not how fast. */
export function QualityFields(props: {
  path: string;
  metric: QualityMetric;
  onChange: (metric: QualityMetric) => void;
}): JSX.Element {
  const { path, metric, onChange } = props;
  return (
    <div class="accord-line">
      <Sentence
        text={AJS.I18n.getText("accord.app.quality.sentence", SLOT[0], SLOT[1], SLOT[2])}
        slots={[
          <ChoiceField
            label={AJS.I18n.getText("accord.app.quality.measure")}
            path={`${path}.measure`}
            isBare
            value={metric.measure}
            choices={MEASURES.map((value) => ({ value, name: measureWords(value) }))}
            onChange={(measure) => {
              onChange({ ...metric, measure });
            }}
          />,
          <ConditionPicker
            label={AJS.I18n.getText("accord.app.goal.for")}
            path={`${path}.for`}
            value={metric.for}
            anything={AJS.I18n.getText("accord.app.goal.anything")}
            onChange={(filter) => {
              onChange(withMember(metric, "for", filter === "anything" ? undefined : filter));
            }}
          />,
          <PercentField
            label={AJS.I18n.getText("accord.app.metric.compliance")}
            path={`${path}.complianceTarget`}
            isBare
            placeholder={String(DEFAULT_COMPLIANCE)}
            value={metric.complianceTarget}
            onChange={(share) => {
              onChange(withMember(metric, "complianceTarget", share));
            }}
          />,
        ]}
      />
      <p class="accord-note">{AJS.I18n.getText("accord.app.metric.quality-counts")}</p>
    </div>
  );
}

/** A promise of what clients say of it. */
export function ExperienceFields(props: {
  path: string;
  metric: ExperienceMetric;
  onChange: (metric: ExperienceMetric) => void;
}): JSX.Element {
  const { path, metric, onChange } = props;
  const isRecommending = metric.question === "choose-again";
  return (
    <div class="accord-line">
      <Sentence
        text={AJS.I18n.getText("accord.app.words.experience", SLOT[0], SLOT[1], SLOT[2])}
        slots={[
          <ChoiceField
            label={AJS.I18n.getText("accord.app.experience.question")}
            path={`${path}.question`}
            isBare
            value={metric.question}
            choices={QUESTIONS.map((value) => ({ value, name: questionWords(value) }))}
            onChange={(question) => {
              onChange({ ...metric, question });
            }}
          />,
          <NumberField
            label={AJS.I18n.getText("accord.app.experience.at-least")}
            path={`${path}.atLeast`}
            isBare
            min={isRecommending ? -100 : 1}
            max={isRecommending ? 100 : 5}
            step={isRecommending ? 1 : 0.1}
            value={metric.atLeast}
            onChange={(atLeast) => {
              onChange(withMember(metric, "atLeast", atLeast));
            }}
          />,
          <NumberField
            label={AJS.I18n.getText("accord.app.experience.answers")}
            path={`${path}.minimumAnswers`}
            isBare
            min={1}
            step={1}
            value={metric.minimumAnswers}
            onChange={(answers) => {
              onChange(withMember(metric, "minimumAnswers", answers));
            }}
          />,
        ]}
      />
      <p class="accord-note">{AJS.I18n.getText("accord.app.metric.experience-counts")}</p>
    </div>
  );
}

import type { JSX } from "preact";
import { moved, withList, withMember } from "../../definition/edits";
import { FindingNotes, useFindingsAt } from "../../fields/findings";
import { type Move, MoveButtons } from "../../fields/reorder";
import { RemoveRow } from "../../fields/remove-row";
import { Sentence, SLOT } from "../../fields/sentence";
import { ChoiceField } from "../../fields/simple-fields";
import type { Step } from "../model";
import { DoPicker } from "./do-picker";
import { freshStep, settled, withoutStep, withStep } from "./step-edits";
import { TellPicker } from "./tell-picker";
import { ThresholdPicker } from "./threshold-picker";
import { thresholdWords } from "./words";

/** What happens when the clock comes near its target or past it, one sentence for each step. */
export function Escalation(props: {
  path: string;
  /** On which amounts of days are meant. */
  calendar: string | undefined;
  steps: readonly Step[];
  onChange: (steps: Step[]) => void;
}): JSX.Element {
  const { path, calendar, steps, onChange } = props;
  const move: Move = (from, to) => {
    onChange(settled(moved(steps, from, to)));
  };
  return (
    <div class="accord-escalation" data-path={path} tabIndex={-1} data-reorder>
      {steps.map((step, i) => (
        <div key={i} class="accord-line accord-escalation-step">
          <StepSentence
            path={`${path}[${i}]`}
            calendar={calendar}
            step={step}
            earlier={steps.slice(0, i)}
            onChange={(changed) => {
              onChange(withStep(steps, i, changed));
            }}
          />
          <span class="accord-row-tools">
            {steps.length > 1 && (
              <MoveButtons name={step.id} index={i} count={steps.length} onMove={move} />
            )}
            <RemoveRow
              name={thresholdWords(step.at)}
              onRemove={() => {
                onChange(withoutStep(steps, i));
              }}
            />
          </span>
        </div>
      ))}
      <button
        type="button"
        class="accord-link"
        onClick={() => {
          onChange([...steps, freshStep(steps)]);
        }}
      >
        {steps.length === 0
          ? AJS.I18n.getText("accord.app.step.add-first")
          : AJS.I18n.getText("accord.app.step.add")}
      </button>
    </div>
  );
}

function StepSentence(props: {
  path: string;
  calendar: string | undefined;
  step: Step;
  earlier: readonly Step[];
  onChange: (step: Step) => void;
}): JSX.Element {
  const { path, calendar, step, earlier, onChange } = props;
  const findings = useFindingsAt(path);
  return (
    <div>
      <Sentence
        text={AJS.I18n.getText("accord.app.words.step", SLOT[0], SLOT[1], SLOT[2])}
        slots={[
          <ThresholdPicker
            path={`${path}.at`}
            calendar={calendar}
            value={step.at}
            onChange={(at) => {
              onChange({ ...step, at });
            }}
          />,
          <TellPicker
            path={`${path}.tell`}
            value={step.tell ?? []}
            onChange={(tell) => {
              onChange(withList(step, "tell", tell));
            }}
          />,
          <DoPicker
            path={`${path}.do`}
            value={step.do ?? []}
            onChange={(actions) => {
              onChange(withList(step, "do", actions));
            }}
          />,
        ]}
      />{" "}
      <ChoiceField
        label={AJS.I18n.getText("accord.app.step.hours")}
        path={`${path}.urgent`}
        isBare
        value={step.urgent === true ? "urgent" : "calm"}
        choices={[
          { value: "calm", name: AJS.I18n.getText("accord.app.step.calm") },
          { value: "urgent", name: AJS.I18n.getText("accord.app.step.urgent") },
        ]}
        onChange={(when) => {
          onChange(withMember(step, "urgent", when === "urgent" ? true : undefined));
        }}
      />
      {earlier.length > 0 && (
        <ChoiceField
          label={AJS.I18n.getText("accord.app.step.unless")}
          path={`${path}.unlessAcknowledged`}
          isBare
          value={step.unlessAcknowledged ?? ""}
          choices={[
            { value: "", name: AJS.I18n.getText("accord.app.step.in-any-case") },
            ...earlier.map(({ id, at }) => ({
              value: id,
              name: AJS.I18n.getText("accord.app.step.unless-of", thresholdWords(at)),
            })),
          ]}
          onChange={(id) => {
            onChange(withMember(step, "unlessAcknowledged", id));
          }}
        />
      )}
      <FindingNotes findings={findings} />
    </div>
  );
}

import type { JSX } from "preact";
import { removed, replaced, withList, withMember } from "../../definition/edits";
import { AmountField } from "../../fields/amount-field";
import { FindingNotes, useFindingsAt } from "../../fields/findings";
import { RemoveRow } from "../../fields/remove-row";
import { Sentence, SLOT } from "../../fields/sentence";
import { ChoiceField, TextField } from "../../fields/simple-fields";
import { ConditionPicker } from "../../filter/condition";
import type { CapThen, Party, Pause, TimeMetric } from "../model";
import { useNames } from "../names";
import { capWords, conditionWords, partyWords } from "../words";

const PARTIES: readonly Party[] = ["client", "provider", "third-party", "approval", "none"];
const CAPS: readonly CapThen[] = ["tell-heads", "resume", "close"];

/** While what the clock stands still, on whose account, and for how long at most. */
export function Pauses(props: {
  path: string;
  metric: TimeMetric;
  onChange: (metric: TimeMetric) => void;
}): JSX.Element {
  const { path, metric, onChange } = props;
  const pauses = metric.pauses ?? [];
  return (
    <>
      <PauseList
        path={`${path}.pauses`}
        pauses={pauses}
        onChange={(changed) => {
          onChange(withList(metric, "pauses", changed));
        }}
      />
      {(pauses.length > 0 || metric.pauseCap !== undefined) && (
        <Cap path={`${path}.pauseCap`} metric={metric} onChange={onChange} />
      )}
    </>
  );
}

/** Pauses of a metric or of a whole project, each as a sentence, and a way to add one. */
export function PauseList(props: {
  path: string;
  pauses: readonly Pause[];
  /** Whose statuses are offered. */
  project?: string;
  onChange: (pauses: Pause[]) => void;
}): JSX.Element {
  const { path, pauses, project, onChange } = props;
  return (
    <>
      {pauses.map((pause, i) => (
        <PauseSentence
          key={i}
          path={`${path}[${i}]`}
          pause={pause}
          {...(project === undefined ? {} : { project })}
          onChange={(changed) => {
            onChange(replaced(pauses, i, changed));
          }}
          onRemove={() => {
            onChange(removed(pauses, i));
          }}
        />
      ))}
      <button
        type="button"
        class="accord-link"
        onClick={() => {
          onChange([...pauses, { when: { field: "status", is: "" }, party: "client", reason: "" }]);
        }}
      >
        {AJS.I18n.getText("accord.app.pause.add")}
      </button>
    </>
  );
}

function PauseSentence(props: {
  path: string;
  pause: Pause;
  project?: string;
  onChange: (pause: Pause) => void;
  onRemove: () => void;
}): JSX.Element {
  const { path, pause, project, onChange, onRemove } = props;
  const names = useNames();
  const here = useFindingsAt(path);
  const words = conditionWords(pause.when, names);
  return (
    <div class="accord-line">
      <Sentence
        text={AJS.I18n.getText("accord.app.pause.sentence", SLOT[0], SLOT[1], SLOT[2])}
        slots={[
          <ConditionPicker
            label={AJS.I18n.getText("accord.app.pause.when")}
            path={`${path}.when`}
            value={pause.when}
            anything={AJS.I18n.getText("accord.app.words.always")}
            {...(project === undefined ? {} : { project })}
            onChange={(when) => {
              onChange({ ...pause, when });
            }}
          />,
          <ChoiceField
            label={AJS.I18n.getText("accord.app.pause.party")}
            path={`${path}.party`}
            isBare
            value={pause.party}
            choices={PARTIES.map((value) => ({ value, name: partyWords(value, names) }))}
            onChange={(party) => {
              onChange({ ...pause, party });
            }}
          />,
          <TextField
            label={AJS.I18n.getText("accord.app.pause.reason")}
            path={`${path}.reason`}
            isBare
            placeholder={AJS.I18n.getText("accord.app.pause.reason-example")}
            value={pause.reason}
            onChange={(reason) => {
              onChange({ ...pause, reason });
            }}
          />,
        ]}
      />
      <RemoveRow name={words} onRemove={onRemove} />
      <FindingNotes findings={here} />
    </div>
  );
}

function Cap(props: {
  path: string;
  metric: TimeMetric;
  onChange: (metric: TimeMetric) => void;
}): JSX.Element {
  const { path, metric, onChange } = props;
  const cap = metric.pauseCap;
  const calendar = metric.goals[0]?.calendar;
  return (
    <div class="accord-line">
      <Sentence
        text={AJS.I18n.getText("accord.app.cap.sentence", SLOT[0], SLOT[1])}
        slots={[
          <AmountField
            label={AJS.I18n.getText("accord.app.cap.longest")}
            path={`${path}.longest`}
            isBare
            calendar={calendar}
            placeholder={AJS.I18n.getText("accord.app.cap.unlimited")}
            value={cap?.longest}
            onChange={(longest) => {
              const changed = { longest, then: cap?.then ?? ("tell-heads" as const) };
              onChange(withMember(metric, "pauseCap", longest === "" ? undefined : changed));
            }}
          />,
          <ChoiceField
            label={AJS.I18n.getText("accord.app.cap.then")}
            path={`${path}.then`}
            isBare
            value={cap?.then ?? "tell-heads"}
            choices={CAPS.map((value) => ({ value, name: capWords(value) }))}
            onChange={(then) => {
              if (cap) onChange({ ...metric, pauseCap: { ...cap, then } });
            }}
          />,
        ]}
      />
    </div>
  );
}

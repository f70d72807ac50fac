import type { JSX } from "preact";
import { withMember } from "../../definition/edits";
import { AmountField } from "../../fields/amount-field";
import { Sentence, SLOT } from "../../fields/sentence";
import { ChoiceField } from "../../fields/simple-fields";
import { ownerOf } from "../metric-words";
import type { ReopenMode, TimeMetric } from "../model";
import { useNames } from "../names";
import { reopenWords } from "../words";
import { StartPicker, StopPicker } from "./clock-pickers";
import { Pauses } from "./pauses";

const MODES: readonly ReopenMode[] = ["continue", "new-cycle", "final"];

/** How the clock runs: starts, stands still, stops, and what reopening does. */
export function ClockSentences(props: {
  path: string;
  metric: TimeMetric;
  onChange: (metric: TimeMetric) => void;
}): JSX.Element {
  const { path, metric, onChange } = props;
  const owner = ownerOf(metric, useNames());
  return (
    <div class="accord-clock-sentences">
      <div class="accord-line">
        <Sentence
          text={AJS.I18n.getText("accord.app.words.starts", SLOT[0])}
          slots={[
            <StartPicker
              path={`${path}.start`}
              value={metric.start}
              onChange={(start) => {
                onChange({ ...metric, start });
              }}
            />,
          ]}
        />
      </div>
      <Pauses path={path} metric={metric} onChange={onChange} />
      <div class="accord-line">
        <Sentence
          text={AJS.I18n.getText("accord.app.words.stops", SLOT[0])}
          slots={[
            <StopPicker
              path={`${path}.stop`}
              owner={owner}
              value={metric.stop}
              onChange={(stop) => {
                onChange({ ...metric, stop });
              }}
            />,
          ]}
        />{" "}
        <Reopening path={`${path}.reopen`} metric={metric} onChange={onChange} />
      </div>
    </div>
  );
}

function Reopening(props: {
  path: string;
  metric: TimeMetric;
  onChange: (metric: TimeMetric) => void;
}): JSX.Element {
  const { path, metric, onChange } = props;
  const { reopen = "continue" } = metric;
  const isPlain = typeof reopen === "string";
  const mode = isPlain ? reopen : reopen.then;
  return (
    <Sentence
      text={AJS.I18n.getText("accord.app.words.reopened-within", SLOT[0], SLOT[1])}
      slots={[
        <AmountField
          label={AJS.I18n.getText("accord.app.reopen.within")}
          path={isPlain ? path : `${path}.within`}
          isBare
          calendar={metric.goals[0]?.calendar}
          placeholder={AJS.I18n.getText("accord.app.reopen.usual")}
          value={isPlain ? undefined : reopen.within}
          onChange={(within) => {
            onChange({ ...metric, reopen: within === "" ? mode : { within, then: mode } });
          }}
        />,
        <ChoiceField
          label={AJS.I18n.getText("accord.app.reopen.then")}
          path={isPlain ? path : `${path}.then`}
          isBare
          value={mode}
          choices={MODES.map((value) => ({ value, name: reopenWords(value) }))}
          onChange={(then) => {
            const usual = then === "continue" ? undefined : then;
            onChange(withMember(metric, "reopen", isPlain ? usual : { ...reopen, then }));
          }}
        />,
      ]}
    />
  );
}

import type { ComponentChildren, JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { Disclosure } from "../../../shared/disclosure";
import { Icon } from "../../../shared/icon";
import { withList, withMember } from "../../definition/edits";
import { FindingNotes, useFindingsAt, useFindingsUnder } from "../../fields/findings";
import { idFrom } from "../../fields/ids";
import { NumberField } from "../../fields/number-field";
import { Sentence, SLOT } from "../../fields/sentence";
import { PercentField, TextField } from "../../fields/simple-fields";
import { Escalation } from "../escalation/escalation";
import { complianceWords, DEFAULT_COMPLIANCE, summaryWords } from "../metric-words";
import type { Metric, PeriodLength, TimeMetric } from "../model";
import { useNames } from "../names";
import { freeId } from "../version-edits";
import { periodWords } from "../words";
import { ClockSentences } from "./clock-sentences";
import { useIsEarlierMetric } from "./earlier";
import { Further } from "./further";
import { GoalsTable } from "./goals-table";
import { ExperienceFields, QualityFields } from "./plain-metric";

/** One promise: folded it is one line, unfolded the sentences that make it. */
export function MetricCard(props: {
  path: string;
  metric: Metric;
  all: readonly Metric[];
  period: PeriodLength;
  isOpenFirst: boolean;
  tools: ComponentChildren;
  onChange: (metric: Metric) => void;
}): JSX.Element {
  const { path, metric, all, period, isOpenFirst, tools, onChange } = props;
  const names = useNames();
  const id = useId();
  const under = useFindingsUnder(path);
  const here = useFindingsAt(path);
  const [isOpened, setOpened] = useState(isOpenFirst);
  const isOpen = isOpened || under.problems.length > 0;
  const hasNote = !isOpen && under.warnings.length > 0;
  return (
    <section class="accord-card accord-metric" data-path={path} tabIndex={-1}>
      <div class="accord-card-head">
        <h3>
          <button
            type="button"
            class="accord-link accord-metric-fold"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => {
              setOpened(!isOpen);
            }}
          >
            <Icon shape="chevron" />
            {metric.name === "" ? AJS.I18n.getText("accord.app.metric.unnamed") : metric.name}
          </button>
        </h3>
        <span class="accord-note">
          {metric.kind !== "experience" && complianceWords(metric.complianceTarget, period)}
        </span>
        {tools}
      </div>
      {!isOpen && <p class="accord-metric-summary">{summaryWords(metric, names)}</p>}
      {hasNote && <FindingNotes findings={under} />}
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            <Name path={path} metric={metric} all={all} onChange={onChange} />
            <FindingNotes findings={here} />
            {metric.kind === "time" && (
              <TimeFields
                path={path}
                metric={metric}
                all={all}
                period={period}
                onChange={onChange}
              />
            )}
            {metric.kind === "quality" && (
              <QualityFields path={path} metric={metric} onChange={onChange} />
            )}
            {metric.kind === "experience" && (
              <ExperienceFields path={path} metric={metric} onChange={onChange} />
            )}
            <Weight path={path} metric={metric} onChange={onChange} />
          </>
        )}
      </div>
    </section>
  );
}

function Name(props: {
  path: string;
  metric: Metric;
  all: readonly Metric[];
  onChange: (metric: Metric) => void;
}): JSX.Element {
  const { path, metric, all, onChange } = props;
  // Others say "after" by its id, and clocks go on under it: it stays once a version had it.
  const isKnown = useIsEarlierMetric(metric.id);
  const isNamed = all.some((one) => one.kind === "time" && one.after === metric.id);
  const taken = all.filter((one) => one !== metric).map(({ id }) => id);
  return (
    <TextField
      label={AJS.I18n.getText("accord.app.metric.name")}
      path={`${path}.name`}
      required
      value={metric.name}
      onChange={(name) => {
        const id = isKnown || isNamed || idFrom(name) === "" ? metric.id : idFrom(name);
        onChange({ ...metric, name, id: freeId(id, taken) });
      }}
    />
  );
}

/** How much the promise counts among those of its key performance area. */
function Weight(props: {
  path: string;
  metric: Metric;
  onChange: (metric: Metric) => void;
}): JSX.Element | null {
  const { path, metric, onChange } = props;
  if (metric.owedBy === "client") return null;
  return (
    <div class="accord-line">
      <Sentence
        text={AJS.I18n.getText("accord.app.metric.weighs", SLOT[0])}
        slots={[
          <NumberField
            label={AJS.I18n.getText("accord.app.metric.weight")}
            path={`${path}.weight`}
            isBare
            min={1}
            max={100}
            step={1}
            value={metric.weight ?? 1}
            onChange={(weight) => {
              onChange(withMember(metric, "weight", weight === 1 ? undefined : weight));
            }}
          />,
        ]}
      />
    </div>
  );
}

function TimeFields(props: {
  path: string;
  metric: TimeMetric;
  all: readonly Metric[];
  period: PeriodLength;
  onChange: (metric: TimeMetric) => void;
}): JSX.Element {
  const { path, metric, all, period, onChange } = props;
  return (
    <>
      <ClockSentences path={path} metric={metric} onChange={onChange} />
      <GoalsTable
        path={`${path}.goals`}
        metric={metric.id}
        goals={metric.goals}
        onChange={(goals) => {
          onChange({ ...metric, goals });
        }}
      />
      <Escalation
        path={`${path}.escalation`}
        calendar={metric.goals[0]?.calendar}
        steps={metric.escalation ?? []}
        onChange={(steps) => {
          onChange(withList(metric, "escalation", steps));
        }}
      />
      <div class="accord-line">
        <Sentence
          text={AJS.I18n.getText("accord.app.metric.compliance-of", SLOT[0], periodWords(period))}
          slots={[
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
      </div>
      <Disclosure
        name={`further-${metric.id}`}
        label={AJS.I18n.getText("accord.app.metric.further")}
        about={metric.name}
      >
        <Further path={path} metric={metric} all={all} onChange={onChange} />
      </Disclosure>
    </>
  );
}

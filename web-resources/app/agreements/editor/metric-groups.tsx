import type { JSX } from "preact";
import { moved, removed, replaced } from "../../definition/edits";
import { FindingNotes, useFindingsAt } from "../../fields/findings";
import { MoveButtons } from "../../fields/reorder";
import { RemoveRow } from "../../fields/remove-row";
import { freshMetric, type Template } from "../fresh";
import type { Metric, Side, Version } from "../model";
import { useNames } from "../names";
import { metricsOf } from "../version-edits";
import { MetricCard } from "./metric-card";

interface Props {
  path: string;
  version: Version;
  onChange: (metrics: Metric[]) => void;
}

/** What the provider promises, and what the clients owe. */
export function MetricGroups(props: Props): JSX.Element {
  const { path, version } = props;
  const names = useNames();
  const findings = useFindingsAt(`${path}.metrics`);
  return (
    <div data-path={`${path}.metrics`} tabIndex={-1}>
      <h2 class="accord-group-title">
        {AJS.I18n.getText("accord.app.metrics.promises", names.provider)}
      </h2>
      {version.metrics.length === 0 && <p>{AJS.I18n.getText("accord.app.metrics.none")}</p>}
      <MetricsOfSide {...props} side="provider" />
      <h2 class="accord-group-title">
        {AJS.I18n.getText("accord.app.metrics.duties", names.client)}
      </h2>
      <MetricsOfSide {...props} side="client" />
      <FindingNotes findings={findings} />
    </div>
  );
}

function MetricsOfSide(props: Props & { side: Side }): JSX.Element {
  const { path, version, side, onChange } = props;
  const { metrics, period = "month" } = version;
  const own = metricsOf(version, side);
  return (
    <div data-reorder>
      {own.map(([metric, index], place) => (
        <MetricCard
          key={index}
          path={`${path}.metrics[${index}]`}
          metric={metric}
          all={metrics}
          period={period}
          isOpenFirst={(side === "provider" && place === 0) || isNew(metric)}
          tools={
            <span class="accord-row-tools">
              {own.length > 1 && (
                <MoveButtons
                  name={metric.name}
                  index={place}
                  count={own.length}
                  onMove={(_, to) => {
                    const target = own[to]?.[1];
                    if (target !== undefined) onChange(moved(metrics, index, target));
                  }}
                />
              )}
              <RemoveRow
                name={metric.name}
                onRemove={() => {
                  onChange(removed(metrics, index));
                }}
              />
            </span>
          }
          onChange={(changed) => {
            onChange(replaced(metrics, index, changed));
          }}
        />
      ))}
      <Adding metrics={metrics} side={side} onChange={onChange} />
    </div>
  );
}

/** Nothing typed into it yet: it opens by itself. */
function isNew(metric: Metric): boolean {
  return metric.kind === "time" && metric.goals.every(({ within }) => within === "");
}

function Adding(props: {
  metrics: readonly Metric[];
  side: Side;
  onChange: (metrics: Metric[]) => void;
}): JSX.Element {
  const { metrics, side, onChange } = props;
  const choices: [Template, string][] =
    side === "provider"
      ? [
          ["resolution", AJS.I18n.getText("accord.app.metrics.add-resolution")],
          ["response", AJS.I18n.getText("accord.app.metrics.add-response")],
        ]
      : [["duty", AJS.I18n.getText("accord.app.metrics.add-duty")]];
  const further: [Template, string][] = [
    ["time", AJS.I18n.getText("accord.app.metrics.add-time")],
    ["quality", AJS.I18n.getText("accord.app.metrics.add-quality")],
    ["experience", AJS.I18n.getText("accord.app.metrics.add-experience")],
  ];
  return (
    <p
      class="accord-adding"
      role="group"
      aria-label={
        side === "provider"
          ? AJS.I18n.getText("accord.app.metrics.add")
          : AJS.I18n.getText("accord.app.metrics.add-to-client")
      }
    >
      {[...choices, ...further].map(([template, name]) => (
        <button
          key={template}
          type="button"
          class="accord-link"
          onClick={() => {
            const taken = metrics.map(({ id }) => id);
            onChange([...metrics, freshMetric(template, side, taken)]);
          }}
        >
          {name}
        </button>
      ))}
    </p>
  );
}

import type { JSX } from "preact";
import { Card } from "../../shared/card";
import { browserMoment } from "../../shared/moments";
import { offsetText, wallTime } from "../../shared/zoned";
import { FindingNotes, useFindingsUnder } from "../fields/findings";
import { clockSentences, complianceWords, experienceWords, qualityWords } from "./metric-words";
import type { Metric, Side, TimeMetric, Version } from "./model";
import { useNames } from "./names";
import { Reached } from "./trial/reached";
import { metricsOf } from "./version-edits";
import { conditionWords, periodWords, targetWords } from "./words";

/** A version whose wording is settled: nothing but sentences. */
export function VersionText({ path, version }: { path: string; version: Version }): JSX.Element {
  const names = useNames();
  const warnings = useFindingsUnder(path);
  return (
    <div class="accord-wording">
      <h2 class="accord-group-title">
        {AJS.I18n.getText("accord.app.metrics.promises", names.provider)}
      </h2>
      <MetricsText side="provider" version={version} />
      {metricsOf(version, "client").length > 0 && (
        <>
          <h2 class="accord-group-title">
            {AJS.I18n.getText("accord.app.metrics.duties", names.client)}
          </h2>
          <MetricsText side="client" version={version} />
        </>
      )}
      <Terms version={version} />
      <FindingNotes findings={warnings} />
    </div>
  );
}

function MetricsText({ side, version }: { side: Side; version: Version }): JSX.Element {
  return (
    <>
      {metricsOf(version, side).map(([metric, i]) => (
        <Card
          key={i}
          title={metric.name}
          actions={
            metric.kind !== "experience" && (
              <span class="accord-note">
                {complianceWords(metric.complianceTarget, version.period)}
              </span>
            )
          }
        >
          <Wording metric={metric} all={version.metrics} />
        </Card>
      ))}
    </>
  );
}

function Wording({ metric, all }: { metric: Metric; all: readonly Metric[] }): JSX.Element {
  const names = useNames();
  if (metric.kind === "quality") return <p>{qualityWords(metric, names)}</p>;
  if (metric.kind === "experience") return <p>{experienceWords(metric)}</p>;
  return (
    <>
      <p>{clockSentences(metric, all, names).join(" ")}</p>
      <Goals metric={metric} />
    </>
  );
}

function Goals({ metric }: { metric: TimeMetric }): JSX.Element {
  const names = useNames();
  const many = metric.goals.length > 1;
  return (
    <table class="aui accord-goals accord-goals-text">
      <caption class="accord-aside">{AJS.I18n.getText("accord.app.goals.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.goals.for")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.goals.within")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.goals.calendar")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.goals.last")}</th>
        </tr>
      </thead>
      <tbody>
        {metric.goals.map((goal, i) => (
          <tr key={goal.id}>
            <th scope="row">
              {goal.name}
              <div class="accord-note">
                {goal.for === undefined && many && i === metric.goals.length - 1
                  ? AJS.I18n.getText("accord.app.goal.anything-else")
                  : conditionWords(goal.for, names)}
              </div>
            </th>
            <td data-label={AJS.I18n.getText("accord.app.goals.within")}>
              {targetWords(goal, names)}
            </td>
            <td data-label={AJS.I18n.getText("accord.app.goals.calendar")}>
              {names.calendar(goal.calendar ?? "")}
            </td>
            <td data-label={AJS.I18n.getText("accord.app.goals.last")}>
              <Reached metric={metric.id} goal={goal.id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Terms({ version }: { version: Version }): JSX.Element {
  const names = useNames();
  const { services = [], reviewOn, channels, olderTickets = "ignore", period = "month" } = version;
  const when = (iso: string): string =>
    `${wallTime(iso, version.zone).replace("T", " ")} ${version.zone} (${offsetText(iso, version.zone)})`;
  const rows: [string, string][] = [
    [AJS.I18n.getText("accord.app.version.from"), when(version.effectiveFrom)],
    ...(version.effectiveUntil === undefined
      ? []
      : [pair(AJS.I18n.getText("accord.app.version.until"), when(version.effectiveUntil))]),
    ...(version.takesOverOpenClocksAt === undefined
      ? []
      : [pair(AJS.I18n.getText("accord.app.version.takes-over"), movedWords(version))]),
    [
      AJS.I18n.getText("accord.app.version.services"),
      services.length === 0
        ? AJS.I18n.getText("accord.app.version.all-services")
        : services.map(names.service).join(", "),
    ],
    [AJS.I18n.getText("accord.app.version.period"), periodWords(period)],
    [AJS.I18n.getText("accord.app.version.older"), olderWords(olderTickets)],
    ...(reviewOn === undefined
      ? []
      : [pair(AJS.I18n.getText("accord.app.version.review"), reviewOn)]),
    ...(channels === undefined
      ? []
      : [pair(AJS.I18n.getText("accord.app.version.channels"), channels)]),
  ];
  return (
    <Card title={AJS.I18n.getText("accord.app.version.terms")}>
      <dl class="accord-terms">
        {rows.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** Said in the reader's zone, as it was chosen. */
function movedWords({ takesOverOpenClocksAt = "" }: Version): string {
  return AJS.I18n.getText("accord.app.version.takes-over-at", browserMoment(takesOverOpenClocksAt));
}

function pair(term: string, said: string): [string, string] {
  return [term, said];
}

function olderWords(older: NonNullable<Version["olderTickets"]>): string {
  switch (older) {
    case "ignore":
      return AJS.I18n.getText("accord.app.older.ignore");
    case "backfill":
      return AJS.I18n.getText("accord.app.older.backfill");
    case "enforce":
      return AJS.I18n.getText("accord.app.older.enforce");
  }
}

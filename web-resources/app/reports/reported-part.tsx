import type { JSX } from "preact";
import { Counts } from "../../shared/figures/figure-line";
import { FindingLozenge } from "../../shared/figures/finding";
import type { Figure } from "../../shared/figures/model";
import { shareIntervalText, shareText } from "../../shared/figures/numbers";
import type { Named } from "../model";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import { Misses } from "./misses";
import type { Report, ReportedAgreement } from "./model";
import { PromiseTable } from "./promise-table";
import { Restatements } from "./restatements";
import { ScoreTable } from "./score-table";
import { UnderInvestigation } from "./under-investigation";

/** One agreement's part of a report. */
export function ReportedPart(props: { reported: ReportedAgreement; report: Report }): JSX.Element {
  const { reported, report } = props;
  const { agreement, clients, figure, now, target } = reported;
  const query = { agreement: agreement.id, length: report.length, period: report.label };
  return (
    <section class="accord-reported">
      <div class="accord-reported-head">
        <h2>
          <Link to={pathOf("agreements", agreement.id)}>{agreement.name}</Link>
        </h2>
        <p class="accord-note">
          {clients.length === 0
            ? AJS.I18n.getText("accord.app.report.for-everybody")
            : AJS.I18n.getText("accord.app.report.for", clients.map(({ name }) => name).join(", "))}
        </p>
      </div>
      <div class="accord-reported-figure">
        <strong class="accord-reported-share">
          {figure.percent === undefined
            ? AJS.I18n.getText("accord.figure.no-data")
            : shareText(figure.percent)}
        </strong>
        <FindingLozenge finding={figure.finding} />
        <div class="accord-note">
          <Counts figure={figure} query={query} />
          <p>{groundOf(figure, target)}</p>
        </div>
      </div>
      {now && <Now frozen={figure} now={now} />}
      <UnderInvestigation investigations={reported.investigations} />
      <PromiseTable
        promises={reported.promises.filter(({ owedBy }) => owedBy === "provider")}
        head={AJS.I18n.getText("accord.app.report.promise")}
        query={query}
        caption={AJS.I18n.getText("accord.app.report.promises", agreement.name)}
      />
      <PromiseTable
        promises={reported.promises.filter(({ owedBy }) => owedBy === "client")}
        head={dutiesOf(clients)}
        query={query}
        caption={AJS.I18n.getText("accord.app.report.duties-of", agreement.name)}
      />
      <ScoreTable
        scores={reported.scores}
        caption={AJS.I18n.getText("accord.app.report.scores", agreement.name)}
      />
      <Restatements restatements={reported.restatements} about={agreement.name} />
      <Misses
        hidden={reported.hiddenMisses ?? 0}
        misses={reported.misses}
        missed={figure.missed}
        query={query}
        about={agreement.name}
      />
    </section>
  );
}

/** They count in no figure of the provider. */
function dutiesOf(clients: readonly Named[]): string {
  const [only] = clients;
  return clients.length === 1 && only
    ? AJS.I18n.getText("accord.app.report.duties", only.name)
    : AJS.I18n.getText("accord.app.report.clients-duties");
}

function groundOf({ interval, finding }: Figure, target: string | undefined): string {
  return [
    ...(interval && finding !== "TOO_FEW"
      ? [AJS.I18n.getText("accord.figure.sure", shareIntervalText(interval))]
      : []),
    ...(target === undefined ? [] : [AJS.I18n.getText("accord.figure.target", shareText(target))]),
  ].join(" \u00b7 ");
}

/** A frozen figure stays; what it would be today stands beside it. */
function Now({ frozen, now }: { frozen: Figure; now: Figure }): JSX.Element {
  const share = ({ percent }: Figure): string =>
    percent === undefined ? AJS.I18n.getText("accord.figure.no-data") : shareText(percent);
  return (
    <p class="accord-restated">
      {AJS.I18n.getText(
        "accord.app.report.now",
        share(frozen),
        share(now),
        String(now.met),
        String(now.missed),
      )}
    </p>
  );
}

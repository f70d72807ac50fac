import type { JSX } from "preact";
import { Card } from "../../shared/card";
import type { ScorePromise, TicketsQuery } from "../../shared/figures/model";
import { shareText } from "../../shared/figures/numbers";
import { PromisedScore, pointText } from "../../shared/figures/verdict";
import { TicketsLink } from "../../shared/figures/tickets-link";
import { countText } from "../../shared/number";
import { Kept } from "../reports/promise-table";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import type { Area, Clause, KeyArea } from "./model";

/** Key performance areas: how far each is reached, with its weight, and the promises that it is made of. */
export function Areas(props: { areas: readonly KeyArea[]; query: TicketsQuery }): JSX.Element {
  return (
    <div class="accord-areas">
      {props.areas.map((area) => (
        <Card
          key={area.area}
          title={areaWords(area.area)}
          actions={
            <span class="accord-note">
              {AJS.I18n.getText("accord.app.performance.weight", shareText(area.weight))}
            </span>
          }
        >
          <p class="accord-attained">
            {area.attainment === undefined ? (
              <span class="accord-note">{AJS.I18n.getText("accord.figure.no-data")}</span>
            ) : (
              <>
                <strong>{shareText(area.attainment)}</strong>{" "}
                <span class="accord-note">
                  {AJS.I18n.getText("accord.app.performance.attained")}
                </span>
              </>
            )}
          </p>
          <Clauses area={area} query={props.query} />
        </Card>
      ))}
    </div>
  );
}

function Clauses({ area, query }: { area: KeyArea; query: TicketsQuery }): JSX.Element {
  return (
    <table class="accord-figures accord-clauses">
      <caption class="accord-aside">{areaWords(area.area)}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.report.promise")}</th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.app.performance.weight-head")}
          </th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.app.report.missed")}
          </th>
          <th scope="col" class="accord-figure">
            {area.area === "EXPERIENCE"
              ? AJS.I18n.getText("accord.app.report.score")
              : AJS.I18n.getText("accord.app.report.compliance")}
          </th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.app.performance.attained-head")}
          </th>
        </tr>
      </thead>
      <tbody>
        {area.clauses.map((clause) => (
          <ClauseRow
            key={`${clause.agreement.id} ${clause.metric.id}`}
            clause={clause}
            query={query}
          />
        ))}
      </tbody>
    </table>
  );
}

function ClauseRow({ clause, query }: { clause: Clause; query: TicketsQuery }): JSX.Element {
  const { agreement, metric, weight, figure, score, target, attainment } = clause;
  const tickets = { ...query, agreement: agreement.id, metric: metric.id };
  return (
    <tr>
      <th scope="row">
        {metric.name}
        <div class="accord-note">
          <Link to={pathOf("agreements", agreement.id)}>{agreement.name}</Link>
          {target !== undefined &&
            ` ${AJS.I18n.getText("accord.app.performance.target", shareText(target))}`}
          {score && ` ${AJS.I18n.getText("accord.app.performance.target", targetOf(score))}`}
        </div>
      </th>
      <td class="accord-figure">{shareText(weight)}</td>
      <td class="accord-figure">
        {figure ? (
          <TicketsLink
            query={{ ...tickets, outcome: "MISSED" }}
            count={figure.missed}
            about={metric.name}
          >
            {countText(figure.missed)}
          </TicketsLink>
        ) : (
          "\u2013"
        )}
      </td>
      <td class="accord-figure">
        {figure ? <Kept figure={figure} /> : score && <PromisedScore promise={score} />}
      </td>
      <td class="accord-figure">{attainment === undefined ? "\u2013" : shareText(attainment)}</td>
    </tr>
  );
}

function targetOf(score: ScorePromise): string {
  return pointText(score, score.target);
}

function areaWords(area: Area): string {
  switch (area) {
    case "TIME":
      return AJS.I18n.getText("accord.app.performance.time");
    case "QUALITY":
      return AJS.I18n.getText("accord.app.performance.quality");
    case "EXPERIENCE":
      return AJS.I18n.getText("accord.app.performance.experience");
  }
}

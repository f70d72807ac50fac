import type { JSX } from "preact";
import { targetText } from "../../shared/duration";
import { Marked } from "../../shared/figures/finding";
import type { Figure, TicketsQuery } from "../../shared/figures/model";
import { shareIntervalText, shareText } from "../../shared/figures/numbers";
import { TicketsLink } from "../../shared/figures/tickets-link";
import { halfAndMostText, meanText } from "../../shared/figures/took";
import { countText } from "../../shared/number";
import type { ReportedPromise } from "./model";

/** Each promise of a period: how often it was kept, how sure that is, and how long it took. */
export function PromiseTable(props: {
  promises: readonly ReportedPromise[];
  /** Above the names of the promises. */
  head: string;
  query: TicketsQuery;
  caption: string;
}): JSX.Element | null {
  const { promises, head, query, caption } = props;
  const heads = {
    met: AJS.I18n.getText("accord.app.report.met"),
    missed: AJS.I18n.getText("accord.app.report.missed"),
    compliance: AJS.I18n.getText("accord.app.report.compliance"),
    interval: AJS.I18n.getText("accord.app.report.interval"),
    mean: AJS.I18n.getText("accord.app.report.mean"),
    took: AJS.I18n.getText("accord.app.report.took"),
  };
  if (promises.length === 0) return null;
  return (
    <table class="aui accord-stack accord-promises-kept">
      <caption class="accord-aside">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {Object.values(heads).map((figure) => (
            <th key={figure} scope="col" class="accord-figure">
              {figure}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {promises.map((promise) => {
          const name = nameOf(promise);
          const { figure } = promise;
          const tickets = {
            ...query,
            metric: promise.metric.id,
            ...(promise.goal ? { goal: promise.goal.id } : {}),
          };
          return (
            <tr key={`${promise.metric.id} ${promise.goal?.id ?? ""}`}>
              <th scope="row">
                {name}
                {promise.complianceTarget !== undefined && (
                  <div class="accord-note">
                    {AJS.I18n.getText("accord.figure.target", shareText(promise.complianceTarget))}
                  </div>
                )}
              </th>
              <td class="accord-figure" data-label={heads.met}>
                <TicketsLink query={{ ...tickets, outcome: "MET" }} count={figure.met} about={name}>
                  {countText(figure.met)}
                </TicketsLink>
              </td>
              <td class="accord-figure" data-label={heads.missed}>
                <TicketsLink
                  query={{ ...tickets, outcome: "MISSED" }}
                  count={figure.missed}
                  about={name}
                >
                  {countText(figure.missed)}
                </TicketsLink>
              </td>
              <td class="accord-figure" data-label={heads.compliance}>
                <Kept figure={figure} />
              </td>
              <td class="accord-figure" data-label={heads.interval}>
                {figure.interval ? shareIntervalText(figure.interval) : "\u2013"}
              </td>
              <td class="accord-figure" data-label={heads.mean}>
                {meanText(figure)}
              </td>
              <td class="accord-figure" data-label={heads.took}>
                {halfAndMostText(figure)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A share; of a few, their number, because a share would pretend to know more. */
export function Kept({ figure }: { figure: Figure }): JSX.Element {
  const { percent, finding, met, counted } = figure;
  if (percent === undefined || finding === "NO_DATA")
    return <span class="accord-note">{AJS.I18n.getText("accord.figure.no-data")}</span>;
  if (finding === "TOO_FEW")
    return (
      <span>
        {AJS.I18n.getText("accord.figure.met-of", countText(met), countText(counted))}
        <span class="accord-note"> {AJS.I18n.getText("accord.figure.too-few")}</span>
      </span>
    );
  return <Marked finding={finding}>{shareText(percent)}</Marked>;
}

/** "Resolution, High: 8h" */
export function nameOf({ metric, goal, targetMillis }: ReportedPromise): string {
  const name =
    goal === undefined
      ? metric.name
      : AJS.I18n.getText("accord.app.report.goal", metric.name, goal.name);
  return targetMillis === undefined || targetMillis === 0
    ? name
    : AJS.I18n.getText("accord.app.report.target", name, targetText(targetMillis));
}

import type { JSX } from "preact";
import { ceilMinutes, minutesText, targetText } from "../../shared/duration";
import { ticketsAddress } from "../../shared/figures/links";
import type { TicketsQuery } from "../../shared/figures/model";
import { browserMoment } from "../../shared/moments";
import { countText } from "../../shared/number";
import { reasonWords } from "../../shared/reasons/words";
import { IssueLink } from "./issue-link";
import type { Miss } from "./model";

/** Every ticket that missed a promise, with the reason that was given. */
export function Misses(props: {
  misses: readonly Miss[];
  /** How many there are; the list ends at 200. */
  missed: number;
  /** How many of the first ones the reader may not see. */
  hidden: number;
  query: TicketsQuery;
  about: string;
}): JSX.Element | null {
  const { misses, missed, hidden, query, about } = props;
  if (misses.length === 0 && hidden === 0) return null;
  const heads = {
    promise: AJS.I18n.getText("accord.app.report.promise"),
    took: AJS.I18n.getText("accord.app.miss.took"),
    at: AJS.I18n.getText("accord.app.miss.at"),
    reason: AJS.I18n.getText("accord.app.miss.reason"),
  };
  return (
    <>
      <h3 class="accord-part">{AJS.I18n.getText("accord.app.report.misses")}</h3>
      <table class="aui accord-stack accord-misses">
        <caption class="accord-aside">
          {AJS.I18n.getText("accord.app.report.misses-of", about)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{AJS.I18n.getText("accord.app.miss.issue")}</th>
            <th scope="col">{heads.promise}</th>
            <th scope="col">{heads.took}</th>
            <th scope="col">{heads.at}</th>
            <th scope="col">{heads.reason}</th>
          </tr>
        </thead>
        <tbody>
          {misses.map((miss) => (
            <tr key={`${miss.issue.url ?? miss.issue.key} ${miss.metric.id} ${miss.cycle}`}>
              <th scope="row">
                <IssueLink issue={miss.issue} />
              </th>
              <td data-label={heads.promise}>
                {miss.goal === undefined
                  ? miss.metric.name
                  : AJS.I18n.getText("accord.app.report.goal", miss.metric.name, miss.goal.name)}
              </td>
              <td class="accord-miss-took" data-label={heads.took}>
                {tookText(miss)}
              </td>
              <td data-label={heads.at}>
                {browserMoment(miss.at)}
                {miss.open === true && (
                  <span class="accord-note"> {AJS.I18n.getText("accord.app.miss.open")}</span>
                )}
              </td>
              <td class="accord-miss-reason" data-label={heads.reason}>
                <Reason miss={miss} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {missed > misses.length + hidden && (
        <p class="accord-note">
          <a href={ticketsAddress({ ...query, outcome: "MISSED" })}>
            {AJS.I18n.getText(
              "accord.app.report.first-misses",
              countText(misses.length),
              countText(missed),
            )}
          </a>
        </p>
      )}
      {hidden > 0 && (
        <p class="accord-note">
          {AJS.I18n.getText("accord.app.report.hidden-misses", countText(hidden))}
        </p>
      )}
    </>
  );
}

function Reason({ miss: { reason } }: { miss: Miss }): JSX.Element {
  if (!reason)
    return <span class="accord-note">{AJS.I18n.getText("accord.app.miss.no-reason")}</span>;
  return (
    <span>
      {reasonWords(reason.code)}
      {reason.note !== "" && <span class="accord-note"> {reason.note}</span>}
    </span>
  );
}

function tookText({ elapsedMillis, targetMillis }: Miss): string {
  if (elapsedMillis === undefined || targetMillis === undefined) return "\u2013";
  return AJS.I18n.getText(
    "accord.clock.used",
    minutesText(ceilMinutes(elapsedMillis)),
    targetText(targetMillis),
  );
}

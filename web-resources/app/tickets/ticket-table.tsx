import type { JSX } from "preact";
import { ceilMinutes, minutesText, targetText } from "../../shared/duration";
import { Lozenge } from "../../shared/lozenge";
import { browserMoment } from "../../shared/moments";
import { TicketLink } from "../../shared/ticket-link";
import type { Ticket, TicketIssue } from "./model";
import { ReasonCell } from "./reason-cell";
import { outcomeLook } from "./words";

/** Each ticket with its outcome, how long it took, and why it was missed. */
export function TicketTable({ tickets }: { tickets: readonly Ticket[] }): JSX.Element {
  const heads = {
    promise: AJS.I18n.getText("accord.tickets.promise"),
    outcome: AJS.I18n.getText("accord.tickets.outcome"),
    at: AJS.I18n.getText("accord.tickets.at"),
    took: AJS.I18n.getText("accord.tickets.took"),
    reason: AJS.I18n.getText("accord.tickets.reason"),
  };
  const isAnyMissed = tickets.some(isMissed);
  return (
    <table class="aui accord-stack accord-tickets">
      <caption class="accord-aside">{AJS.I18n.getText("accord.tickets.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.tickets.issue")}</th>
          <th scope="col">{heads.promise}</th>
          <th scope="col">{heads.outcome}</th>
          <th scope="col">{heads.at}</th>
          <th scope="col" class="accord-figure">
            {heads.took}
          </th>
          {isAnyMissed && <th scope="col">{heads.reason}</th>}
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => (
          <tr key={keyOf(ticket)}>
            <th scope="row">
              <IssueLink issue={ticket.issue} />
            </th>
            <td data-label={heads.promise}>
              <span>
                {promiseText(ticket)}
                <span class="accord-note accord-of"> {ticket.agreement.name}</span>
              </span>
            </td>
            <td data-label={heads.outcome}>
              <Lozenge {...outcomeLook(ticket.open === true ? "OPEN_LATE" : ticket.outcome)} />
            </td>
            <td data-label={heads.at}>{browserMoment(ticket.at)}</td>
            <td data-label={heads.took} class="accord-figure">
              {tookText(ticket)}
            </td>
            {isAnyMissed && (
              <td data-label={heads.reason}>
                {isMissed(ticket) && <ReasonCell ticket={ticket} />}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function IssueLink({ issue }: { issue: TicketIssue }): JSX.Element {
  return (
    <>
      <TicketLink ticket={issue} /> <span class="accord-summary">{issue.summary}</span>
    </>
  );
}

function isMissed({ outcome }: Ticket): boolean {
  return outcome === "MISSED" || outcome === "OPEN_LATE";
}

function keyOf({ issue, agreement, metric, cycle }: Ticket): string {
  return `${issue.url ?? issue.key}/${agreement.id}/${metric.id}/${cycle}`;
}

function promiseText({ metric, goal }: Ticket): string {
  return goal === undefined
    ? metric.name
    : AJS.I18n.getText("accord.tickets.goal", metric.name, goal.name);
}

/** "9h 12m of 8h". */
function tookText({ elapsedMillis, targetMillis }: Ticket): string {
  if (elapsedMillis === undefined) return "\u2013";
  const took = minutesText(ceilMinutes(elapsedMillis));
  return targetMillis === undefined
    ? took
    : AJS.I18n.getText("accord.clock.used", took, targetText(targetMillis));
}

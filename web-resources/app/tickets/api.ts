import { request } from "../../shared/http";
import { ticketPath } from "../../shared/ticket-link";
import type { Reason, Ticket, TicketsPart } from "./model";

const PAGE = "50";

/** @param after where the next part begins, as the part before said; undefined for the first */
export function fetchTickets<T>(
  path: "/figures/tickets" | "/figures/time/tickets",
  query: string,
  after?: string,
): Promise<TicketsPart<T>> {
  const asked = new URLSearchParams(query);
  asked.set("limit", PAGE);
  if (after !== undefined) asked.set("after", after);
  return request<TicketsPart<T>>("GET", `${path}?${asked.toString()}`);
}

/** Says why a promise was missed. */
export function putReason(ticket: Ticket, code: string, note: string): Promise<Reason | undefined> {
  const { issue, agreement, metric, cycle } = ticket;
  const body = { agreement: agreement.id, metric: metric.id, cycle, code, note };
  return request<Reason | undefined>("PUT", `${ticketPath(issue)}/reasons`, JSON.stringify(body));
}

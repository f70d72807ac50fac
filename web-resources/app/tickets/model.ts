import type { TicketOutcome } from "../../shared/figures/model";
import type { TicketName } from "../../shared/ticket-link";
import type { Named, Person } from "../model";

export interface TicketIssue extends TicketName {
  summary: string;
}

/** One cycle that a figure counts. */
export interface Ticket {
  issue: TicketIssue;
  agreement: Named;
  metric: Named;
  goal?: Named;
  cycle: number;
  outcome: TicketOutcome;
  at: string;
  elapsedMillis?: number;
  targetMillis?: number;
  /** Missed, and not done yet. */
  open?: boolean;
  reason?: Reason;
}

/** Why a promise was missed, in the words of somebody who knows. */
export interface Reason {
  code: string;
  note?: string;
  by?: Pick<Person, "key" | "name">;
  at?: string;
}

/** A part of a list of tickets: how many there are in all, and how many of them this reader may not see. */
export interface TicketsPart<T> {
  total: number;
  hidden?: number;
  /** So many of all are tickets of other systems, which Jira's search does not find. */
  outside?: number;
  tickets: T[];
  next?: string;
  jql?: string;
}

/** A ticket behind a part of "who had the time". */
export interface TimeTicket {
  issue: TicketIssue;
  millis: number;
}

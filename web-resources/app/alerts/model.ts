import type { Named } from "../model";

export type DeliveryState = "PENDING" | "HELD" | "SENT" | "FAILED" | "DROPPED";
export type AlertState = DeliveryState | "ACKNOWLEDGED";

export type AlertChannel =
  "mail" | "webhook" | "comment" | "assign" | "priority" | "label" | "transition" | "issue";

/** One message or deed of an alert. */
export interface Delivery {
  to: string;
  channel: AlertChannel;
  /** Why it goes there: "head of IT Services". */
  why: string;
  state: DeliveryState;
  attempts: number;
  at?: string;
  /** The end of the recipient's quiet hours. */
  heldUntil?: string;
  error?: string;
}

/** A step of an escalation that came due on one clock. */
export interface Alert {
  id: string | number;
  /** Key of the ticket. */
  issue: string;
  url?: string;
  /** That keeps it; absent for an issue. */
  system?: string;
  agreement: Named;
  metric: Named;
  cycle: number;
  step: string;
  dueAt: string;
  raisedAt: string;
  /** Raised later than it was due. */
  late?: boolean;
  state: AlertState;
  acknowledgedBy?: string | { name: string };
  deliveries: Delivery[];
}

export interface AlertsPart {
  entries: Alert[];
  next?: string | number;
}

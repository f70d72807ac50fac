import type { Figure, PeriodLength, ScorePromise } from "../../shared/figures/model";
import type { TicketName } from "../../shared/ticket-link";
import type { InvestigationRow } from "../investigations/model";
import type { Named } from "../model";

export type ReportState = "RUNNING" | "CLOSED" | "FROZEN";

/** A report as the list shows it. */
export interface ReportRow {
  department: Named;
  length: PeriodLength;
  /** "2026-W44", "2026-10" */
  label: string;
  first: string;
  until: string;
  state: ReportState;
  /** When it was, or will be. */
  frozenAt?: string;
  figure: Figure;
  restatements: number;
}

export interface Report extends ReportRow {
  /** How many more there are that the reader may not read. */
  hiddenAgreements?: number;
  agreements: ReportedAgreement[];
}

export interface ReportedAgreement {
  agreement: Named;
  /** Empty for everybody. */
  clients: Named[];
  figure: Figure;
  /** What the figure would be today, when something was restated. */
  now?: Figure;
  /** In percent. */
  target?: string;
  promises: ReportedPromise[];
  scores: ScorePromise[];
  /** At most 200. */
  misses: Miss[];
  /** How many of these the reader may not see. */
  hiddenMisses?: number;
  restatements: Restatement[];
  investigations: InvestigationRow[];
}

/** One goal of one promise in the period. */
export interface ReportedPromise {
  agreement: Named;
  metric: Named;
  /** A client's is a duty, and no part of the agreement's figure. */
  owedBy: "provider" | "client";
  goal?: Named;
  targetMillis?: number;
  /** In percent. */
  complianceTarget?: string;
  figure: Figure;
}

/** A ticket that missed a promise. */
export interface Miss {
  issue: TicketName & { summary?: string };
  metric: Named;
  goal?: Named;
  cycle: number;
  at: string;
  elapsedMillis?: number;
  targetMillis?: number;
  open?: boolean;
  reason?: { code: string; note: string };
}

/** An outcome that came to differ after the figure was frozen. */
export interface Restatement {
  /** Absent when the reader may not see it, or it is gone. */
  issue?: TicketName & { summary?: string };
  metric: Named;
  cycle: number;
  before?: string;
  after?: string;
  at: string;
  why: "TRACKED" | "RECOMPUTED" | "DELETED";
  by?: { key: string; name: string };
}

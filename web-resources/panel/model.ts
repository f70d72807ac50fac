/** What GET /rest/accord/1.0/issues/{key}/clocks answers. Instants are ISO-8601 in UTC, durations milliseconds. */

import type { Reader } from "../shared/moments";

export interface Named {
  key: string;
  name: string;
}

export type Party = "CLIENT" | "PROVIDER" | "THIRD_PARTY" | "APPROVAL" | "NONE";

export type Phase =
  | "NOT_STARTED"
  | "RUNNING"
  | "PAUSED"
  | "STOPPED"
  | "CANCELLED"
  | "EXEMPT"
  | "TRANSFERRED"
  | "CONFIG_ERROR";

export type Standing = "ON_TRACK" | "AT_RISK" | "BREACHED" | "MET";

export interface Agreement {
  id: string;
  name: string;
  version: number;
  provider: Named;
  client: Named;
}

/** A DURATION's due instant moves with pauses, a DATE's does not. */
export interface Goal {
  id: string;
  name: string;
  kind: "DURATION" | "DATE";
  targetMillis: number;
}

export interface Calendar {
  id: string;
  name: string;
  /** Absent for "Always". */
  zone?: string;
  version: number;
}

export interface Segment {
  from: string;
  /** The end; for the segment that still goes on, the instant of the answer. */
  until: string;
  kind: "RUNNING" | "PAUSED" | "STOPPED";
  party?: Party;
  reason?: string;
  holder?: Named;
  transit?: boolean;
  workingMillis: number;
  goal?: string;
}

export interface Verdict {
  outcome: "MET" | "BREACHED";
  at: string;
  agreementVersion: number;
  calendarVersion: number;
  marks?: string[];
}

export interface Cycle {
  number: number;
  start: string;
  stop?: string;
  phase: Phase;
  standing?: Standing;
  goal?: Goal;
  elapsedMillis: number;
  wallMillis: number;
  due?: string;
  breachedAt?: string;
  verdict?: Verdict;
  bounces?: number;
  reopens?: number;
  evidence?: string;
  marks?: string[];
  /** Why it was missed, where somebody said so. */
  reason?: Reason;
  /** Whether the reader may say why it was missed. */
  mayGiveReason?: boolean;
  /** When a later version of the agreement took it over. */
  takeovers?: { at: string; from: number; to: number }[];
  segments?: Segment[];
}

/** Why a cycle was missed. */
export interface Reason {
  code: string;
  /** May be empty. */
  note: string;
  by: { key: string; name: string };
  at: string;
}

/** The reader's own invitation to say how it was. */
export interface IssueSurvey {
  open: boolean;
  provider?: { id: string; name: string };
  mode?: "ANONYMOUS" | "ATTRIBUTED";
  expiresAt?: string;
  /** Below Jira's address. */
  link?: string;
}

export interface Pause {
  party: Party;
  department?: Named;
  reason?: string;
  since?: string;
}

export interface Clock {
  agreement: string;
  version: number;
  metric: string;
  name: string;
  owedBy: "PROVIDER" | "CLIENT";
  department?: Named;
  phase: Phase;
  standing?: Standing;
  problem?: string;
  pause?: Pause;
  calendar?: Calendar;
  goal?: Goal;
  elapsedMillis: number;
  wallMillis: number;
  /** Negative when over. */
  remainingMillis: number;
  due?: string;
  atRiskAt?: string;
  breachedAt?: string;
  openNow?: boolean;
  /** When the calendar is open from the instant of the answer on: half-open, in order. */
  windows?: [string, string][];
  marks?: string[];
  /** Oldest first; the last one is the one that the clock shows. */
  cycles?: Cycle[];
}

export interface LedgerEntry {
  kind: "HELD" | "TRANSIT" | "WAITING";
  department?: Named;
  party?: Party;
  workingMillis: number;
  holdsNow?: boolean;
}

export interface Ledger {
  totalMillis: number;
  entries: LedgerEntry[];
}

export interface Leg {
  department: Named;
  from: string;
  until?: string;
  visit: number;
  acceptedAt?: string;
  workingMillis: number;
  transitMillis: number;
  waitingMillis: number;
}

export interface IssueClocks {
  issue: {
    id: string;
    key: string;
    /** Of what another system keeps, as what follows. */
    system?: string;
    summary?: string;
    /** Where people see it in its own system. */
    url?: string;
  };
  asOf: string;
  reader: Reader;
  agreements: Agreement[];
  clocks: Clock[];
  ledger?: Ledger;
  legs?: Leg[];
  /** When something changes without anybody doing anything: a threshold, a breach, a pause's cap. */
  nextChange?: string;
}

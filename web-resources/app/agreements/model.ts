import type { Filter, Named } from "../model";

export type AgreementKind = "SLA" | "OLA" | "UC";
export type Side = "provider" | "client";
export type Status = "draft" | "proposed" | "active" | "superseded" | "ended";

/** An agreement as its list shows it. */
export interface AgreementRow extends Named {
  kind: AgreementKind;
  provider: Named;
  clients: Named[];
  /** Whether it is for every other department. */
  everybody?: true;
  state: Status;
  /** Number of the version that is in force. */
  inForce?: number;
  newest: number;
  effectiveFrom?: string;
  reviewOn?: string;
  /** Whose signature a proposed one still lacks. */
  awaits?: Side[];
  mayEdit: boolean;
}

/** An agreement as a configuration document has it. */
export interface Agreement {
  id: string;
  name: string;
  kind?: AgreementKind;
  provider?: string;
  /** Empty: every other department. */
  clients: string[];
  versions: Version[];
}

export interface Signature {
  side: Side;
  by: string;
  at: string;
}

export type PeriodLength = "week" | "month" | "quarter" | "year";
export type OlderTickets = "ignore" | "backfill" | "enforce";

export interface Version {
  version: number;
  status: Status;
  effectiveFrom: string;
  effectiveUntil?: string;
  /** From when on clocks that began under an earlier version go on by this one. */
  takesOverOpenClocksAt?: string;
  zone: string;
  services?: string[];
  metrics: Metric[];
  period?: PeriodLength;
  olderTickets?: OlderTickets;
  signatures?: Signature[];
  reviewOn?: string;
  channels?: string;
}

export type Metric = TimeMetric | QualityMetric | ExperienceMetric;

export type Start = "created" | "assigned" | "accepted" | { asked: Filter } | { when: Filter };
export type Stop = "answered" | "left" | { when: Filter };
export type Party = "client" | "provider" | "third-party" | "approval" | "none";
export type CapThen = "resume" | "close" | "tell-heads";
export type ReopenMode = "continue" | "new-cycle" | "final";
export type GoalChange = "carry" | "freeze" | "prorate";

export interface Pause {
  when: Filter;
  party: Party;
  reason: string;
}

export interface Goal {
  id: string;
  name: string;
  for?: Filter;
  /** An amount of working time, such as "8h"; or `by`, a field with a date. */
  within?: string;
  by?: string;
  calendar?: string;
}

export interface TimeMetric {
  kind: "time";
  id: string;
  name: string;
  owedBy?: Side;
  /** How much it counts in its key performance area; 1 when left out. */
  weight?: number;
  start: Start;
  after?: string;
  pauses?: Pause[];
  pauseCap?: { longest: string; then: CapThen };
  stop: Stop;
  cancel?: Filter;
  goals: Goal[];
  reopen?: ReopenMode | { within: string; then: ReopenMode };
  goalChange?: GoalChange;
  graceWhenTightened?: boolean;
  atRisk?: number;
  complianceTarget?: number;
  escalation?: Step[];
}

export type Measure = "reopened" | "returned" | "right-first-time";

export interface QualityMetric {
  kind: "quality";
  id: string;
  name: string;
  owedBy?: Side;
  /** How much it counts in its key performance area; 1 when left out. */
  weight?: number;
  measure: Measure;
  for?: Filter;
  complianceTarget?: number;
}

export type Question =
  | "choose-again"
  | "response-time"
  | "resolution-time"
  | "accuracy"
  | "professionalism"
  | "communication"
  | "overall";

export interface ExperienceMetric {
  kind: "experience";
  id: string;
  name: string;
  owedBy?: Side;
  /** How much it counts in its key performance area; 1 when left out. */
  weight?: number;
  question: Question;
  atLeast?: number;
  minimumAnswers?: number;
}

/** "80%" of the target, the due instant, or working time before or after it. */
export type Threshold = string | { before: string } | { after: string };

export type Role = "assignee" | "owner-head" | "owner-deputies" | "client-head" | "client-deputies";
export type Addressee =
  Role | { group: string } | { user: string } | { mail: string } | { webhook: string };

export interface NewIssue {
  project: string;
  type: string;
  summary: string;
  label?: string;
}

export type Action =
  | { comment: string }
  | { assign: "head" | { user: string } }
  | { priority: string }
  | { label: string }
  | { transition: string }
  | { createIssue: NewIssue };

/** What happens when a clock reaches a threshold. */
export interface Step {
  id: string;
  at: Threshold;
  tell?: Addressee[];
  do?: Action[];
  urgent?: boolean;
  unlessAcknowledged?: string;
}

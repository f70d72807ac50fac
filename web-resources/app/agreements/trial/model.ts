import type { Finding, Named } from "../../model";

export type Outcome = "MET" | "BREACHED";

/** What a clock came to before the change. */
export interface Before {
  goal?: Named;
  standing?: string;
  outcome?: Outcome;
}

export interface TrialClock {
  agreement: Named;
  version: number;
  metric: Named;
  goal?: Named;
  phase: string;
  standing?: string;
  outcome?: Outcome;
  /** Milliseconds of working time. */
  elapsed?: number;
  target?: number;
  before?: Before;
}

export interface TrialIssue {
  key: string;
  summary: string;
  owner?: Named;
  client?: Named;
  clocks: TrialClock[];
}

/** How many of the issues a goal got. */
export interface TrialGoal {
  agreement: Named | string;
  version: number;
  metric: Named | string;
  goal: Named;
  issues: number;
  shadowedBy?: Named;
}

export interface TrialFinding extends Omit<Finding, "path"> {
  kind: "SHADOWED" | "OVERLAP" | "RESPONSE_LONGER" | "UNREACHED" | "NO_CLIENT";
  path?: string;
}

/** A project's last issues under what is stored with one definition in place. Nothing is written. */
export interface Trial {
  project: string;
  issues: TrialIssue[];
  goals: TrialGoal[];
  findings: TrialFinding[];
}

/** What Accord's REST interface says to an administrator. Instants are ISO-8601 in UTC. */

export interface Problem {
  /** Where in the document, such as "agreements[0].metrics[1].goals". */
  path: string;
  message: string;
  cure?: string;
}

export type Action = "ADD" | "CHANGE" | "NEW_VERSION" | "REMOVE" | "SAME";

export interface Change {
  kind: string;
  key: string;
  name: string;
  action: Action;
  details?: string[];
}

/** What importing a document would do. With problems it cannot be applied. */
export interface Preview {
  /** Of what is stored: applying asks for the same again. */
  fingerprint: string;
  problems: Problem[];
  /** What can be applied and is hardly meant. */
  warnings?: Problem[];
  changes: Change[];
}

export interface Project {
  key: string;
  name: string;
}

export interface FailingIssue {
  issue: string;
  reason?: string;
  since?: string;
}

/** How Accord's work in the background goes. An older server may leave any of it out. */
export interface Status {
  queued?: number;
  /** Since when the issue waits that is due longest. */
  queuedSince?: string;
  tracked?: number;
  failing?: FailingIssue[];
  lastReconcile?: string;
  lastMinuteJob?: string;
  problems?: string[];
}

/** A sum that was not what its parts add up to, and is stored anew. */
export interface DifferingSum {
  /** Id of the agreement, or of the department. */
  of: string;
  /** Id of the metric, or what time was spent on. */
  what: string;
  period: string;
  before: string;
  after: string;
}

/** Adding up all sums anew. */
export interface Rebuild {
  state: "NEVER" | "RUNNING" | "EQUAL" | "DIFFERED" | "FAILED";
  by?: { key: string; name: string };
  started?: string;
  ended?: string;
  total: number;
  done: number;
  differing: number;
  /** The first 50. */
  differences: DifferingSum[];
  problem?: string;
}

/** The systems that have sent tickets. */
export interface OutsideSystems {
  systems: OutsideSystem[];
}

export interface OutsideSystem {
  system: string;
  tickets: number;
  /** When its newest ticket came. */
  receivedAt?: string;
  /** By how many milliseconds its clock was ahead of this one then. */
  clockOffset?: number;
  /** Of how many tickets the newest copy could not be taken. */
  refused: number;
  /** The first 20. */
  refusals: { id: string; error: string; at: string }[];
}

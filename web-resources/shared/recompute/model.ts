/** Judging again, as Accord's REST interface tells it. Instants are ISO-8601 in UTC. */

export type RecomputationState =
  "RUNNING" | "READY" | "APPLYING" | "APPLIED" | "CANCELLED" | "FAILED";

/** A verdict, or an open clock, that would be another one. */
export interface Difference {
  issue: string;
  clock: string;
  /** "MET", "BREACHED since 2026-03-05T15:00:00Z", "ON_TRACK due 2026-03-05T15:00:00Z". */
  before?: string;
  after?: string;
  /** Whether the clock still runs or is paused. */
  open?: boolean;
}

/** Whose issues are judged again: those of a project, or of whoever uses a definition. */
export interface Subject {
  kind: "project" | "calendars" | "agreements";
  id: string;
  name: string;
}

/** A dry run, and what became of it. */
export interface Recomputation {
  id: string;
  /** Absent from an older server, which knows nothing but projects. */
  subject?: Subject;
  project?: string;
  /** Why a calendar is corrected. */
  reason?: string;
  state: RecomputationState;
  total: number;
  done: number;
  /** Verdicts that would be different. */
  differing: number;
  /** Open clocks whose due instant or standing would be different. */
  openDiffering?: number;
  /** From when a corrected calendar is open at other times; absent when it never is. */
  firstChange?: string;
  message?: string;
  /** The first hundred. */
  differences?: Difference[];
}

/** A project by today's rules, or a definition as it is to be. */
export type Wanted =
  | { project: string }
  | { kind: "calendars" | "agreements"; id: string; revision: number; document: unknown };

export function subjectOf({ subject, project = "" }: Recomputation): Subject {
  return subject ?? { kind: "project", id: project, name: project };
}

export function isUnderWay({ state }: Recomputation): boolean {
  return state === "RUNNING" || state === "READY" || state === "APPLYING";
}

/** Figures as Accord's REST interface gives them. Percents and scores are strings with the decimals to be shown. */

export interface Named {
  id: string;
  name: string;
}

/** What a share means against its target; the engine's words. */
export type Finding = "NO_DATA" | "TOO_FEW" | "ON_TARGET" | "BELOW" | "CLEARLY_BELOW";

/** Where the true value lies with 95 % confidence. */
export interface Interval {
  low: string;
  high: string;
}

/** How promises were kept in a period. */
export interface Figure {
  met: number;
  /** Open and breached ones included. */
  missed: number;
  /** How many of the missed are still open. */
  openLate: number;
  /** How many of the met are within clock error. */
  withinClockError: number;
  exempt: number;
  transferred: number;
  cancelled: number;
  /** Met and missed. */
  counted: number;
  percent?: string;
  interval?: Interval;
  finding: Finding;
  meanMillis?: number;
  p50Millis?: number;
  p90Millis?: number;
}

export type PeriodLength = "WEEK" | "MONTH" | "QUARTER" | "YEAR";

/** A period: its label ("2026-W44"), its first date, and the first date after it. */
export interface Period {
  label: string;
  first?: string;
  until?: string;
  running?: boolean;
  frozen?: boolean;
  /** Outcomes that came to differ after the figure was frozen. */
  restatements?: number;
}

export type PeriodFigure = Figure & Period;

/** What clients said, or why it is not shown. */
export type Score = ShownScore | HiddenScore;

export interface ShownScore {
  shown: true;
  n: number;
  asked?: number;
  delivered?: number;
  responseRate?: string;
  /** Choose again: % 9 and 10 less % 0 to 6, from -100 to 100. */
  score?: string;
  /** Of other questions: the share that agrees, and the mean of 1 to 5. */
  share?: string;
  mean?: string;
  interval?: Interval;
  trend?: "UP" | "DOWN" | "SAME";
  was?: string;
  /** Whether another tool gathered answers and did not say how many it asked. */
  askedUnknown?: boolean;
  /** In the client department, where the interval is narrower because most of them answered. */
  people?: number;
}

export interface HiddenScore {
  shown: false;
  why: "FEWER_THAN_5" | "NOT_CLOSED" | "NO_ANSWERS";
  /** How many could have answered, where none of them did. */
  asked?: number;
}

/** Which tickets a figure counts: ids. */
export interface Scope {
  provider?: string | undefined;
  client?: string | undefined;
  agreement?: string | undefined;
  service?: string | undefined;
  metric?: string | undefined;
}

export type TicketOutcome =
  "MET" | "MISSED" | "OPEN_LATE" | "WITHIN_CLOCK_ERROR" | "EXEMPT" | "TRANSFERRED" | "CANCELLED";

/** A list of the tickets behind a figure. */
export interface TicketsQuery extends Scope {
  length?: PeriodLength | undefined;
  /** Label of the period; the present one when left out. */
  period?: string | undefined;
  outcome?: TicketOutcome | undefined;
  goal?: string | undefined;
  assignee?: string | undefined;
}

export type ScoreVerdict = "NO_DATA" | "TOO_FEW" | "BASELINE" | "MET" | "WATCH" | "MISSED";

/** What a period says of a promise on how clients find the work. */
export interface ScorePromise {
  metric: { id: string; name: string };
  /** The department that the question is about. */
  provider: { id: string; name: string };
  question: string;
  /** On the question's scale, as the score. */
  target: string;
  minimumAnswers: number;
  /** Absent where it may not be shown. */
  score?: string;
  interval?: Interval;
  n?: number;
  verdict: ScoreVerdict;
}

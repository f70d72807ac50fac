import type { Interval, Named, Score } from "../../shared/figures/model";

/** GET /figures/survey */
export interface SurveyFigures {
  asOf?: string;
  provider: Named;
  period: string;
  /** Whether the reader gets all of it, or the choose-again scores only. */
  inFull?: boolean;
  /** Answers with a name that the reader may read. */
  named?: number;
  chooseAgain: Score;
  /** The choose-again score to be reached; a promise of an agreement in force. */
  target?: string;
  items: SurveyItem[];
  clients: ClientScore[];
  periods: { label: string; chooseAgain: Score }[];
  /** How many of those who dealt with the department were asked, in percent. */
  coverage?: string;
  comments?: Comment[];
  /** How many gave 0, 1, and so on to 10; only of enough answers. */
  distribution?: number[];
  nonResponse?: NonResponse;
}

export interface SurveyItem {
  id: string;
  question?: string;
  wording: string;
  score: Score;
  /** Where the true mean lies, on the question's scale. */
  meanInterval?: Interval;
  /** The mean to be reached; a promise of an agreement in force. */
  target?: string;
}

/** What one department said; several small ones stand together, so that nobody can be told apart. */
export interface ClientScore {
  client?: Named;
  several?: boolean;
  chooseAgain: Score;
}

export interface Comment {
  keep?: string;
  change?: string;
}

/** Requests about which somebody answered, and those about which nobody did. */
export interface NonResponse {
  answered: Served;
  silent: Served;
}

interface Served {
  /** How many missed a promise, in percent. */
  late: string;
  /** Within how many ms of the wall clock half of them were done. */
  medianAge?: number;
}

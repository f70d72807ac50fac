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
  /** What weighed most; absent where no survey asks it. */
  drivers?: Drivers;
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

export interface Drivers {
  /** Why it is not shown; absent when it is. */
  why?: "NOT_CLOSED" | "FEWER_THAN_8" | "NO_ANSWERS";
  /** Answers to the choose-again question behind it. */
  answers: number;
  bands: BandDrivers[];
}

/** What those named whose answer lies in a band, the most named first. */
export interface BandDrivers {
  band: "CONTENT" | "BETWEEN" | "DISCONTENT";
  answers: number;
  /** The share is of the answers of the band, in percent. */
  drivers: { driver: string; text: string; count: number; share: string }[];
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

import type { Figure, Named, Score } from "../../shared/figures/model";
import type { SurveyItem } from "../survey-scores/model";

/** GET /figures/scorecard */
export interface ScorecardFigures {
  asOf?: string;
  department: Named;
  period: string;
  sides: ScorecardSide[];
  /** How the department keeps its promises. */
  clocks?: Figure;
  gaps: Gap[];
  hiddenAgreements?: number;
}

export interface ScorecardSide {
  side: "INTERNAL_CLIENTS" | "OUTSIDE_CLIENTS" | "OWN_VIEW";
  chooseAgain?: Score;
  items: SurveyItem[];
}

/** How the department sees itself, beside how its clients see it: means of 1 to 5. */
export interface Gap {
  question: string;
  wording?: string;
  own?: string;
  clients?: string;
  gap?: string;
}

/** GET /figures/quadrant */
export interface QuadrantFigures {
  asOf?: string;
  departments: Placed[];
  hiddenAgreements?: number;
}

export type Place = "GREEN_GREEN" | "GREEN_RED" | "RED_GREEN" | "RED_RED" | "UNKNOWN";

/** A department by its clocks (first word) and by whether its clients would choose it again (second). */
export interface Placed {
  department: Named;
  compliance: Figure;
  chooseAgain?: Score;
  place: Place;
}

import type { Figure, Named, Score } from "../../shared/figures/model";

/** GET /figures/scorecard */
export interface ScorecardFigures {
  asOf?: string;
  department: Named;
  period: string;
  sides: ScorecardSide[];
  gaps: Gap[];
}

export interface ScorecardSide {
  side: "INTERNAL_CLIENTS" | "OUTSIDE_CLIENTS" | "OWN_VIEW";
  chooseAgain?: Score;
  items: { question: string; score: Score }[];
}

/** How the department sees itself, beside how its clients see it: means of 1 to 5. */
export interface Gap {
  question: string;
  own?: string;
  clients?: string;
  gap?: string;
}

/** GET /figures/quadrant */
export interface QuadrantFigures {
  asOf?: string;
  /** The only one whose tickets and answers count; absent for all. */
  client?: Named;
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

/** The own view beside what may be shown of the clients, where there is an own view; widest apart first. */
export function apartOf({ sides, gaps }: ScorecardFigures): Gap[] {
  const own = sides.find(({ side }) => side === "OWN_VIEW")?.items ?? [];
  const alone = own.flatMap(({ question, score }): Gap[] =>
    score.shown && score.mean !== undefined && !gaps.some((gap) => gap.question === question)
      ? [{ question, own: score.mean }]
      : [],
  );
  return [...gaps, ...alone];
}

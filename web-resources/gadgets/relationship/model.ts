import type { Named, PeriodFigure, Score } from "../../shared/figures/model";

/** GET /figures/relationship */
export interface RelationshipFigures {
  asOf?: string;
  one: Named;
  other: Named;
  directions: Direction[];
  hiddenAgreements?: number;
}

/** What one side does for the other. */
export interface Direction {
  provider: Named;
  client: Named;
  target?: string;
  latest?: PeriodFigure;
  periods: PeriodFigure[];
  agreements: Named[];
  chooseAgain?: Score;
}

import type { Figure, Named, PeriodFigure, PeriodLength } from "../../shared/figures/model";

/** GET /figures/compliance */
export interface ComplianceFigures {
  asOf: string;
  length: PeriodLength;
  scope: Partial<Record<"provider" | "client" | "agreement" | "service" | "metric", Named>>;
  /** In percent; absent where the promises in scope have different ones. */
  target?: string;
  hiddenAgreements: number;
  periods: PeriodFigure[];
  /** The last period that is over and has data, else the running one. */
  latest?: PeriodFigure;
  promises: PromiseFigure[];
  /** The newest that are open and about these periods. */
  investigations?: OpenInvestigation[];
  /** How many are open in all. */
  openInvestigations?: number;
}

/** One goal of one promise in the latest period. */
export type PromiseFigure = Figure & {
  agreement: Named;
  metric: Named & { kind?: "time" | "quality" | "experience" };
  goal?: Named;
  targetMillis?: number;
  complianceTarget?: string;
};

export interface OpenInvestigation {
  id: string;
  agreement: Named;
  metric: Named;
  period: string;
  state: "OPEN" | "CLOSED";
  owner?: { key: string; name: string };
  recheckOn?: string;
  headline?: string;
}

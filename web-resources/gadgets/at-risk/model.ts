import type { Named } from "../../shared/figures/model";

/** GET /figures/at-risk */
export interface AtRiskFigures {
  asOf: string;
  open: number;
  atRisk: number;
  late: number;
  /** Clocks of issues that this reader may not see. */
  hidden?: number;
  hiddenAgreements?: number;
  clocks: RiskyClock[];
  jql?: string;
}

export interface RiskyClock {
  issue: { key: string; summary: string };
  agreement: Named;
  metric: Named;
  holder?: Named;
  inTransit?: boolean;
  waitingFor?: string;
  phase: "RUNNING" | "PAUSED";
  standing: "AT_RISK" | "BREACHED";
  dueAt?: string;
  /** Of working time, as of the answer; negative when over. */
  remainingMillis?: number;
  /** Whether it counts now: neither paused nor out of hours. */
  running: boolean;
}

import type { Named } from "../../shared/figures/model";
import type { TicketName } from "../../shared/ticket-link";

/** GET /figures/at-risk */
export interface AtRiskFigures {
  asOf: string;
  open: number;
  atRisk: number;
  late: number;
  /** Of those at risk or late, so many are on tickets of other systems, which Jira's search does not find. */
  outside?: number;
  /** Clocks of issues that this reader may not see. */
  hidden?: number;
  hiddenAgreements?: number;
  clocks: RiskyClock[];
  jql?: string;
}

export type PauseParty = "CLIENT" | "PROVIDER" | "THIRD_PARTY" | "APPROVAL" | "NONE";

export interface RiskyClock {
  issue: TicketName & { summary: string };
  agreement: Named;
  metric: Named;
  holder?: Named;
  inTransit?: boolean;
  /** On whose account it is paused; the department is absent when it is none of ours. */
  waitingFor?: { party: PauseParty; department?: Named };
  phase: "RUNNING" | "PAUSED";
  standing: "AT_RISK" | "BREACHED";
  dueAt?: string;
  /** Of working time, as of the answer; negative when over. */
  remainingMillis?: number;
  /** Whether it counts now: neither paused nor out of hours. */
  running: boolean;
  /** When one that is out of hours counts again. */
  opensAt?: string;
}

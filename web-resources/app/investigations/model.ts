import type { Figure } from "../../shared/figures/model";
import type { Named } from "../model";
import type { TicketName } from "../../shared/ticket-link";

/** Somebody by name, whether they still work here or not. */
export interface Someone {
  key: string;
  name: string;
}

export type InvestigationState = "OPEN" | "CLOSED";

/** An investigation as its list shows it. */
export interface InvestigationRow {
  id: string;
  agreement: Named;
  metric: Named;
  /** Label of the period, such as "2026-10". */
  period: string;
  state: InvestigationState;
  owner?: Someone;
  recheckOn?: string;
  /** What stands out, such as "12 of 17 misses waited for Network". */
  headline?: string;
}

export type Dimension =
  "PARTY" | "HOLDER" | "GOAL" | "WEEKDAY_HOUR" | "ASSIGNEE_GROUP" | "CALENDAR" | "REASON";

/** Misses that have something in common. */
export interface CauseGroup {
  name: string;
  count: number;
  /** Of all misses, in percent. */
  share: string;
  /** Keys. */
  issues: string[];
  /** Those of other systems. */
  outside?: TicketName[];
}

/** The misses, told apart by one thing. */
export interface Cause {
  dimension: Dimension;
  groups: CauseGroup[];
}

/** What people write into an investigation. */
export interface Findings {
  /** User key. */
  owner?: string;
  finding?: string;
  action?: string;
  recheckOn?: string;
}

export interface Investigation extends InvestigationRow {
  openedAt: string;
  provider?: Named;
  figure: Figure;
  causes: Cause[];
  finding?: string;
  action?: string;
  evidence?: string;
  closedAt?: string;
  closedBy?: Someone;
  revision: number;
  mayEdit: boolean;
}

/** The part that is written, as it is sent. */
export function findingsOf({ owner, finding, action, recheckOn }: Investigation): Findings {
  return {
    ...(owner === undefined ? {} : { owner: owner.key }),
    ...(finding === undefined || finding === "" ? {} : { finding }),
    ...(action === undefined || action === "" ? {} : { action }),
    ...(recheckOn === undefined || recheckOn === "" ? {} : { recheckOn }),
  };
}

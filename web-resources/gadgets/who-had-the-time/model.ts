import type { Named } from "../../shared/figures/model";

export type Party = "CLIENT" | "PROVIDER" | "THIRD_PARTY" | "APPROVAL" | "NONE";

/** GET /figures/time */
export interface TimeFigures {
  asOf?: string;
  period: string;
  tickets: number;
  totalMillis: number;
  parts: TimePart[];
  hidden?: number;
  hiddenAgreements?: number;
}

export interface TimePart {
  kind: "HELD" | "TRANSIT" | "WAITING";
  department?: Named;
  party?: Party;
  millis: number;
  tickets: number;
}

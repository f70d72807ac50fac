import type { PeriodLength } from "../../shared/figures/model";
import type { RawPreferences } from "./dashboard";

/** What somebody picked for a gadget: ids and words, as Jira stores them. */
export interface Choice {
  provider?: string;
  client?: string;
  agreement?: string;
  service?: string;
  metric?: string;
  /** The two sides of a relationship. */
  one?: string;
  other?: string;
  department?: string;
  audience?: Audience;
  length: PeriodLength;
  /** How far back a trend goes; as typed, so that a wrong number is not lost. */
  periods: string;
  /** Whether the period that still runs is shown, or the last one that is over. */
  period: "last" | "running";
  /** Minutes, or "false". */
  refresh: string;
}

export type Audience = "INTERNAL" | "EXTERNAL" | "BOTH";
export type Picked =
  "provider" | "client" | "agreement" | "service" | "metric" | "one" | "other" | "department";

export const PICKED: readonly Picked[] = [
  "provider",
  "client",
  "agreement",
  "service",
  "metric",
  "one",
  "other",
  "department",
];
const LENGTHS: readonly PeriodLength[] = ["WEEK", "MONTH", "QUARTER", "YEAR"];
const AUDIENCES: readonly Audience[] = ["INTERNAL", "EXTERNAL", "BOTH"];

export const MOST_PERIODS = 60;

/** Reads what Jira stored; what is missing or foreign is as it would be at first. */
export function choiceOf(raw: RawPreferences, first: Partial<Choice>): Choice {
  const text = (name: string): string => {
    const value = raw[name];
    return typeof value === "string" && value !== "undefined" ? value : "";
  };
  const picked = Object.fromEntries(
    PICKED.filter((name) => text(name) !== "").map((name) => [name, text(name)]),
  ) as Pick<Choice, Picked>;
  const audience = AUDIENCES.find((known) => known === text("audience"));
  return {
    ...picked,
    ...(audience === undefined ? {} : { audience }),
    length: LENGTHS.find((known) => known === text("length")) ?? first.length ?? "MONTH",
    periods: text("periods") || (first.periods ?? "13"),
    period: text("period") === "running" ? "running" : "last",
    refresh: text("refresh") || "15",
  };
}

/** As Jira stores it: strings only, and nothing for what is not picked. */
export function preferencesOf(choice: Choice): Record<string, string> {
  const stored: Record<string, string> = { isConfigured: "true" };
  for (const [name, value] of Object.entries(choice) as [string, string | undefined][])
    stored[name] = value ?? "";
  for (const name of PICKED) stored[name] ??= "";
  return stored;
}

/** @returns the number of periods, or undefined when it is none from 1 to 60 */
export function periodsOf({ periods }: Choice): number | undefined {
  const count = Number(periods);
  const isFine = /^\d+$/.test(periods.trim()) && count >= 1 && count <= MOST_PERIODS;
  return isFine ? count : undefined;
}

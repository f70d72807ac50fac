import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Version } from "../model";
import { knownGoals } from "../version-edits";

/** The version that the draft follows. */
export const EarlierContext = createContext<Version | undefined>(undefined);

/** @returns ids of the goals that the version before has for a metric. */
export function useEarlierGoals(metric: string): ReadonlySet<string> {
  return knownGoals(useContext(EarlierContext), metric);
}

/** @returns whether the version before has the metric. */
export function useIsEarlierMetric(metric: string): boolean {
  return useContext(EarlierContext)?.metrics.some(({ id }) => id === metric) ?? false;
}

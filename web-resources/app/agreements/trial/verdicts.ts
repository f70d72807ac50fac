/** What a trial's answer comes to. */

import type { Finding, Named } from "../../model";
import type { Outcome, Trial, TrialClock, TrialGoal } from "./model";

/** A clock whose verdict or goal is another one than before. */
export interface Changed {
  issue: string;
  summary: string;
  clock: TrialClock;
  before?: Outcome;
  after?: Outcome;
}

export function idOfNamed(one: Named | string): string {
  return typeof one === "string" ? one : one.id;
}

/** The clocks whose verdict changes, in the order of their issues. */
export function changedVerdicts({ issues }: Trial): Changed[] {
  return issues.flatMap(({ key, summary, clocks }) =>
    clocks
      .filter((clock) => clock.before !== undefined && clock.before.outcome !== clock.outcome)
      .map((clock) => ({
        issue: key,
        summary,
        clock,
        ...(clock.before?.outcome === undefined ? {} : { before: clock.before.outcome }),
        ...(clock.outcome === undefined ? {} : { after: clock.outcome }),
      })),
  );
}

/** @returns what a goal of an agreement's metric got. */
export function goalOf(
  trial: Trial | undefined,
  agreement: string,
  metric: string,
  goal: string,
): TrialGoal | undefined {
  return trial?.goals.find(
    (one) =>
      idOfNamed(one.agreement) === agreement &&
      idOfNamed(one.metric) === metric &&
      one.goal.id === goal,
  );
}

/** Keys of the issues whose clock of a metric counts by a goal. */
export function issuesOf(
  trial: Trial | undefined,
  agreement: string,
  metric: string,
  goal: string,
): string[] {
  const issues = trial?.issues ?? [];
  return issues
    .filter(({ clocks }) =>
      clocks.some(
        (clock) =>
          clock.agreement.id === agreement && clock.metric.id === metric && clock.goal?.id === goal,
      ),
    )
    .map(({ key }) => key);
}

/** Findings with a place in the document, as those of a check. */
export function findingsOf(trial: Trial | undefined): Finding[] {
  return (trial?.findings ?? []).map((finding) => ({ ...finding, path: finding.path ?? "" }));
}

/** Met of those judged, before and after: percent floored to one decimal; undefined without verdicts. */
export function shareMet(outcomes: readonly (Outcome | undefined)[]): number | undefined {
  const judged = outcomes.filter((outcome) => outcome !== undefined);
  if (judged.length === 0) return undefined;
  const met = judged.filter((outcome) => outcome === "MET").length;
  return Math.floor((met * 1000) / judged.length) / 10;
}

/** One row for each metric of an agreement: what share was met before, and what would be now. */
export function sharesOf(
  trial: Trial,
  agreement: string,
): { metric: Named; clocks: number; before: number | undefined; after: number | undefined }[] {
  const clocks = trial.issues
    .flatMap((issue) => issue.clocks)
    .filter((clock) => clock.agreement.id === agreement);
  const metrics = [...new Map(clocks.map(({ metric }) => [metric.id, metric])).values()];
  return metrics.map((metric) => {
    const own = clocks.filter((clock) => clock.metric.id === metric.id);
    return {
      metric,
      clocks: own.length,
      // Without `before` the clock is as it was.
      before: shareMet(own.map(({ before, outcome }) => (before ? before.outcome : outcome))),
      after: shareMet(own.map(({ outcome }) => outcome)),
    };
  });
}

/** Edits of agreements: which version is meant, and what makes the next one. */

import { replaced } from "../definition/edits";
import type { Agreement, Goal, Metric, Version } from "./model";

/** Draft and proposed versions bind nobody; only a draft's wording can change. */
export function isBinding({ status }: Version): boolean {
  return status !== "draft" && status !== "proposed";
}

/** @returns where the version of a number stands, else where the newest does; -1 without versions. */
export function placeOf(agreement: Agreement, number: number | undefined): number {
  const found = agreement.versions.findIndex(({ version }) => version === number);
  return found >= 0 ? found : agreement.versions.length - 1;
}

export function withVersion(agreement: Agreement, index: number, version: Version): Agreement {
  return { ...agreement, versions: replaced(agreement.versions, index, version) };
}

/** The version that is in force, or the last that was before the one at the index. */
export function versionBefore(agreement: Agreement, index: number): Version | undefined {
  return agreement.versions.slice(0, Math.max(index, 0)).reverse().find(isBinding);
}

/** With a draft that begins as a copy of the newest version; nobody has signed it. */
export function withNewDraft(agreement: Agreement, effectiveFrom: string): Agreement {
  const newest = agreement.versions[agreement.versions.length - 1];
  if (!newest) return agreement;
  const draft: Version = {
    ...newest,
    version: Math.max(...agreement.versions.map(({ version }) => version)) + 1,
    status: "draft",
    effectiveFrom,
  };
  delete draft.signatures;
  delete draft.effectiveUntil;
  delete draft.takesOverOpenClocksAt;
  return { ...agreement, versions: [...agreement.versions, draft] };
}

/**
 * The agreement for a trial of one version: other drafts are left out, for they need not hold yet. What stands before it
 * stays where it is, and so do the paths of findings.
 */
export function forTrial(agreement: Agreement, index: number): Agreement {
  const version = agreement.versions[index];
  const isDraft = version !== undefined && !isBinding(version);
  const versions = agreement.versions.filter(
    (one, i) => isBinding(one) || (isDraft && i === index),
  );
  return { ...agreement, versions };
}

/** The first day of the month after a date such as "2026-12-24". */
export function firstOfNextMonth(date: string): string {
  const [year = 1970, month = 1] = date.split("-").map(Number);
  const isLast = month === 12;
  const next = isLast ? 1 : month + 1;
  return `${isLast ? year + 1 : year}-${String(next).padStart(2, "0")}-01`;
}

/** An id that none of the others has: "goal", "goal-2". */
export function freeId(wanted: string, taken: readonly string[]): string {
  if (wanted !== "" && !taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** Ids of goals and metrics that an earlier version has: they stay, so that versions can be compared. */
export function knownGoals(earlier: Version | undefined, metric: string): ReadonlySet<string> {
  const same = earlier?.metrics.find(({ id }) => id === metric);
  return new Set(same?.kind === "time" ? same.goals.map(({ id }) => id) : []);
}

export function metricsOf(version: Version, side: "provider" | "client"): [Metric, number][] {
  return version.metrics
    .map((metric, i): [Metric, number] => [metric, i])
    .filter(([{ owedBy = "provider" }]) => owedBy === side);
}

/** With another target: the other kind of target is left out. */
export function withTarget(goal: Goal, target: { within: string } | { by: string }): Goal {
  const copy = { ...goal };
  delete copy.within;
  delete copy.by;
  return { ...copy, ...target };
}

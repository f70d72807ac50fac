/** How long the tried clocks of a goal took. */

import type { Trial } from "./model";

/** The closed clocks of one goal, which all have the same target. Milliseconds of working time. */
export interface Took {
  id: string;
  /** "Resolution, High" */
  name: string;
  target: number;
  /** In order, shortest first. */
  elapsed: number[];
}

/** More than `from` and at most `until`, as a target is met at its very end; the last one has no end. */
export interface Bin {
  from: number;
  until?: number;
  count: number;
  isOver: boolean;
}

/** So many parts has the time up to the target. */
const PARTS = 5;
const MOST_BINS = 11;

/** Each goal of an agreement with closed clocks; first the one that is missed most. */
export function tookOf(trial: Trial, agreement: string): Took[] {
  const goals = new Map<string, Took & { isOdd: boolean }>();
  for (const { clocks } of trial.issues)
    for (const { agreement: of, metric, goal, outcome, elapsed, target = 0 } of clocks) {
      if (of.id !== agreement || !goal || !outcome || elapsed === undefined || target <= 0)
        continue;
      const id = `${metric.id}/${goal.id}`;
      const name = `${metric.name}, ${goal.name}`;
      const known = goals.get(id) ?? { id, name, target, elapsed: [], isOdd: false };
      known.elapsed.push(elapsed);
      // Dates that were promised have no length in common.
      known.isOdd ||= known.target !== target;
      goals.set(id, known);
    }
  const missed = ({ elapsed, target }: Took): number =>
    elapsed.filter((one) => one > target).length;
  return [...goals.values()]
    .filter(({ isOdd }) => !isOdd)
    .map(({ id, name, target, elapsed }) => ({
      id,
      name,
      target,
      elapsed: elapsed.sort((a, b) => a - b),
    }))
    .sort((a, b) => missed(b) - missed(a) || b.elapsed.length - a.elapsed.length);
}

/** Bins of equal width, one of which ends at the target. */
export function binsOf({ target, elapsed }: Took): Bin[] {
  const width = target / PARTS;
  const place = (one: number): number =>
    Math.min(MOST_BINS - 1, Math.max(0, Math.ceil(one / width) - 1));
  const last = Math.max(PARTS - 1, ...elapsed.map(place));
  return Array.from({ length: last + 1 }, (_, i) => ({
    from: i * width,
    ...(i === MOST_BINS - 1 ? {} : { until: (i + 1) * width }),
    count: elapsed.filter((one) => place(one) === i).length,
    isOver: i >= PARTS,
  }));
}

/** The shortest time within which a share of the clocks was done, such as 0.5. */
export function within({ elapsed }: Took, share: number): number {
  return elapsed[Math.max(0, Math.ceil(elapsed.length * share) - 1)] ?? 0;
}

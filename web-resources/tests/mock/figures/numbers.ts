/** Figures as the server reckons them, from counts: so that what the mock pages show is true to itself. */

import type { Figure, Finding, Interval, Score } from "../../../shared/figures/model";

const Z = 1.96;
const LEAST_COUNTED = 20;

/** Percent floored to one decimal, as a string. */
export function floored(part: number, whole: number): string {
  return (Math.floor((part * 1000) / whole) / 10).toFixed(1);
}

function wilson(part: number, whole: number): [number, number] {
  const p = part / whole;
  const middle = (p + (Z * Z) / (2 * whole)) / (1 + (Z * Z) / whole);
  const half =
    (Z * Math.sqrt((p * (1 - p)) / whole + (Z * Z) / (4 * whole * whole))) / (1 + (Z * Z) / whole);
  return [(middle - half) * 100, (middle + half) * 100];
}

export function shareInterval(part: number, whole: number): Interval {
  const [low, high] = wilson(part, whole);
  return { low: low.toFixed(1), high: high.toFixed(1) };
}

/** @param target in percent */
export function figure(
  met: number,
  missed: number,
  more: Partial<Figure> = {},
  target = 95,
): Figure {
  const counted = met + missed;
  return {
    met,
    missed,
    openLate: 0,
    withinClockError: 0,
    exempt: 0,
    transferred: 0,
    cancelled: 0,
    counted,
    ...(counted === 0
      ? {}
      : { percent: floored(met, counted), interval: shareInterval(met, counted) }),
    finding: findingOf(met, counted, target),
    ...more,
  };
}

function findingOf(met: number, counted: number, target: number): Finding {
  if (counted === 0) return "NO_DATA";
  if (counted < LEAST_COUNTED) return "TOO_FEW";
  if ((met / counted) * 100 >= target) return "ON_TARGET";
  return wilson(met, counted)[1] < target ? "CLEARLY_BELOW" : "BELOW";
}

/** A choose-again score of so many content and unhappy ones among all answers. */
export function again(
  content: number,
  unhappy: number,
  n: number,
  more: { asked?: number; was?: number } = {},
): Score {
  if (n === 0) return { shown: false, why: "NO_ANSWERS", asked: 14 };
  if (n < 5) return { shown: false, why: "FEWER_THAN_5" };
  const score = Math.floor(((content - unhappy) * 100) / n);
  const adjusted = (content - unhappy) / (n + 3);
  const variance = ((content + unhappy + 1.5) / (n + 3) - adjusted * adjusted) / (n + 3);
  const half = Z * Math.sqrt(variance) * 100;
  const end = (value: number): string => String(Math.max(-100, Math.min(100, Math.round(value))));
  const { asked, was } = more;
  return {
    shown: true,
    n,
    score: String(score),
    interval: { low: end(adjusted * 100 - half), high: end(adjusted * 100 + half) },
    ...(asked === undefined ? {} : { asked, delivered: asked, responseRate: floored(n, asked) }),
    ...(was === undefined || n < 10 ? {} : { was: String(was), trend: "SAME" as const }),
  };
}

/** The answers to a question on which so many of all agree. */
export function agreeing(good: number, n: number, mean: string): Score {
  if (n < 5) return { shown: false, why: n === 0 ? "NO_ANSWERS" : "FEWER_THAN_5" };
  return { shown: true, n, share: floored(good, n), mean, interval: shareInterval(good, n) };
}

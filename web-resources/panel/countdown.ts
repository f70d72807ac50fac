import { instant } from "../shared/moments";
import type { Clock } from "./model";

/** A clock's figures at an instant after the server's answer. */
export interface Countdown {
  elapsedMillis: number;
  /** Negative when over. */
  remainingMillis: number;
  /** Whether the calendar is open at this instant. */
  open: boolean;
  /** Epoch milliseconds of the next opening; present only when closed and known. */
  resumesAt?: number;
}

/**
 * Carries a clock's figures from the answer's instant to now. Only a running clock moves, and only while its calendar
 * is open.
 *
 * @param asOf epoch milliseconds of the server's answer
 * @param now epoch milliseconds, not before asOf
 */
export function countdown(clock: Clock, asOf: number, now: number): Countdown {
  const windows = windowsOf(clock, asOf);
  const worked = clock.phase === "RUNNING" ? openMillis(windows, asOf, now) : 0;
  const open = windows.some(([from, until]) => from <= now && now < until);
  const resumesAt = open ? undefined : windows.find(([from]) => from > now)?.[0];
  return {
    elapsedMillis: clock.elapsedMillis + worked,
    remainingMillis: clock.remainingMillis - worked,
    open,
    ...(resumesAt === undefined ? {} : { resumesAt }),
  };
}

type Window = readonly [open: number, close: number];

/** A clock without windows counts on if the server says that it is open now: a calendar that never closes. */
function windowsOf(clock: Clock, asOf: number): Window[] {
  if (clock.windows) return clock.windows.map(([open, close]) => [instant(open), instant(close)]);
  return clock.openNow === false ? [] : [[asOf, Infinity]];
}

/** How much of [from, until) lies in the windows. */
export function openMillis(windows: readonly Window[], from: number, until: number): number {
  return windows.reduce(
    (sum, [open, close]) => sum + Math.max(0, Math.min(close, until) - Math.max(open, from)),
    0,
  );
}

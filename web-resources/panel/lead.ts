import { isOpen } from "./badge";
import type { Clock } from "./model";

/** The open clock that most needs a person: a running one before a paused one, then the least time left. */
export function leadOf(clocks: readonly Clock[]): Clock | undefined {
  return clocks
    .filter(isOpen)
    .sort(
      (a, b) => Number(isPaused(a)) - Number(isPaused(b)) || a.remainingMillis - b.remainingMillis,
    )[0];
}

function isPaused(clock: Clock): boolean {
  return clock.phase === "PAUSED";
}

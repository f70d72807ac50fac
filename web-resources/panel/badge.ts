import { instant } from "../shared/moments";
import type { Countdown } from "./countdown";
import type { Clock } from "./model";

/** What a clock's lozenges can say. */
export type Badge =
  | "met"
  | "missed"
  | "at-risk"
  | "running"
  | "out-of-hours"
  | "paused"
  | "not-started"
  | "cancelled"
  | "exempt"
  | "transferred"
  | "config-error";

/**
 * A clock's state in words: usually one, two when phase and standing both matter ("paused" and "missed").
 *
 * @param now epoch milliseconds of the server's clock
 */
export function badges(clock: Clock, live: Countdown, now: number): Badge[] {
  const trouble = troubleOf(clock, live, now);
  switch (clock.phase) {
    case "NOT_STARTED":
      return ["not-started"];
    case "RUNNING":
      if (trouble) return [trouble];
      return [live.open ? "running" : "out-of-hours"];
    case "PAUSED":
      return trouble ? ["paused", trouble] : ["paused"];
    case "STOPPED":
      return [clock.standing === "BREACHED" ? "missed" : "met"];
    case "CANCELLED":
      return withMissed("cancelled", clock);
    case "EXEMPT":
      return withMissed("exempt", clock);
    case "TRANSFERRED":
      return withMissed("transferred", clock);
    case "CONFIG_ERROR":
      return ["config-error"];
  }
}

/** Whether a clock still counts down, now or after its pause. */
export function isOpen(clock: Clock): boolean {
  return clock.phase === "RUNNING" || clock.phase === "PAUSED";
}

/** Late is when time is over, not when it is used up: at the due instant itself nothing is missed. */
function troubleOf(clock: Clock, live: Countdown, now: number): "missed" | "at-risk" | undefined {
  if (clock.standing === "BREACHED" || live.remainingMillis < 0) return "missed";
  const threshold = clock.atRiskAt;
  const isPast = threshold !== undefined && clock.phase === "RUNNING" && instant(threshold) <= now;
  return clock.standing === "AT_RISK" || isPast ? "at-risk" : undefined;
}

function withMissed(badge: Badge, clock: Clock): Badge[] {
  return clock.standing === "BREACHED" ? [badge, "missed"] : [badge];
}

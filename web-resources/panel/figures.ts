import { ceilMinutes, floorMinutes, MINUTE, minutesText, targetText } from "../shared/duration";
import type { Goal } from "./model";

/** "1h 12m left", floored; "2h 10m over", ceiled; at the due instant itself "0m left". */
export function remainingText(remainingMillis: number): string {
  return remainingMillis < 0
    ? AJS.I18n.getText("accord.clock.over", minutesText(ceilMinutes(-remainingMillis)))
    : AJS.I18n.getText("accord.clock.left", minutesText(floorMinutes(remainingMillis)));
}

/**
 * "6h 48m of 8h". Used time is ceiled, so that used and left add up to the target, and so that what took longer than
 * the target never reads like the target.
 */
export function usedText(elapsedMillis: number, goal: Goal): string {
  return AJS.I18n.getText(
    "accord.clock.used",
    minutesText(ceilMinutes(elapsedMillis)),
    targetText(shownTarget(goal)),
  );
}

/** The used share in whole percent for the bar: 100 only when all is used. */
export function usedPercent(elapsedMillis: number, goal: Goal): number {
  if (goal.targetMillis <= 0) return 100;
  return Math.min(100, Math.floor((elapsedMillis / goal.targetMillis) * 100));
}

/** A date's working time is a figure of ours, not a promise: to the minute. */
function shownTarget(goal: Goal): number {
  return goal.kind === "DATE" ? ceilMinutes(goal.targetMillis) * MINUTE : goal.targetMillis;
}

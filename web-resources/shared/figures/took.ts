import { ceilMinutes, minutesText } from "../duration";
import type { Figure } from "./model";

/** How long it took on average. */
export function meanText({ meanMillis }: Figure): string {
  return meanMillis === undefined ? "\u2013" : minutesText(ceilMinutes(meanMillis));
}

/** Half took no longer than the first, nine of ten no longer than the second. */
export function halfAndMostText({ p50Millis, p90Millis }: Figure): string {
  if (p50Millis === undefined || p90Millis === undefined) return "\u2013";
  return AJS.I18n.getText(
    "accord.figure.half-and-most",
    minutesText(ceilMinutes(p50Millis)),
    minutesText(ceilMinutes(p90Millis)),
  );
}

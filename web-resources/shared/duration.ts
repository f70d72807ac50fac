/** Durations as people read them: hours and minutes of working time, never days of unnamed length. */

import { countText } from "./number";

export const MINUTE = 60_000;
const LEAST_IN_GROUPS = 1000;

/** Whole minutes that are surely there: what is left. 59,999 ms is 0. */
export function floorMinutes(millis: number): number {
  return Math.floor(millis / MINUTE);
}

/** Whole minutes that cover the time: what was used, what is over. 1 ms is 1, never "0m over". */
export function ceilMinutes(millis: number): number {
  return Math.ceil(millis / MINUTE);
}

/** "1h 12m", "2h 07m", "8h", "12m", "0m"; many hours in groups: "11,832h". */
export function minutesText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return AJS.I18n.getText("accord.duration.minutes", String(rest));
  if (rest === 0) return AJS.I18n.getText("accord.duration.hours", hoursText(hours));
  return AJS.I18n.getText(
    "accord.duration.hours-minutes",
    hoursText(hours),
    String(rest).padStart(2, "0"),
  );
}

/** This runs with every tick of every clock, so numbers that have no groups are left alone. */
function hoursText(hours: number): string {
  return hours < LEAST_IN_GROUPS ? String(hours) : countText(hours);
}

/** A target: exact, so a target under a minute or with seconds says so ("90s"). */
export function targetText(millis: number): string {
  if (millis % MINUTE === 0) return minutesText(millis / MINUTE);
  return AJS.I18n.getText("accord.duration.seconds", String(millis / 1000));
}

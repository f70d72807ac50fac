/** Which version of a calendar is meant, and what makes the next one. */

import { replaced } from "../definition/edits";
import type { Calendar, CalendarVersion } from "./model";

export function placeOf({ versions }: Calendar, number: number | undefined): number {
  const found = versions.findIndex(({ version }) => version === number);
  return found >= 0 ? found : versions.length - 1;
}

export function withVersion(calendar: Calendar, index: number, version: CalendarVersion): Calendar {
  return { ...calendar, versions: replaced(calendar.versions, index, version) };
}

/** With a version that begins as a copy of the newest and holds from an instant on. */
export function withNewVersion(calendar: Calendar, effectiveFrom: string): Calendar {
  const newest = calendar.versions[calendar.versions.length - 1];
  if (!newest) return calendar;
  const version = Math.max(...calendar.versions.map((one) => one.version)) + 1;
  return { ...calendar, versions: [...calendar.versions, { ...newest, version, effectiveFrom }] };
}

/** Open at every instant, or with the hours that are given. */
export function withAlways(
  version: CalendarVersion,
  isAlways: boolean,
  zone: string,
): CalendarVersion {
  const kept = {
    version: version.version,
    ...(version.effectiveFrom === undefined ? {} : { effectiveFrom: version.effectiveFrom }),
  };
  if (isAlways) return { ...kept, hours: "always" };
  return { ...kept, zone, week: { "mon-fri": ["09:00-17:00"] } };
}

/** Whether a version has not begun on a day such as "2026-11-24": then nothing was counted on it yet. */
export function isAhead({ effectiveFrom }: CalendarVersion, today: string): boolean {
  return effectiveFrom !== undefined && effectiveFrom.slice(0, 10) > today;
}

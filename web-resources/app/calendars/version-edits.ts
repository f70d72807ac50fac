/** Which version of a calendar is meant, and what makes the next one. */

import { replaced } from "../definition/edits";
import type { Calendar, CalendarVersion, Correction } from "./model";

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
  const next: CalendarVersion = { ...newest, version, effectiveFrom };
  delete next.corrections;
  return { ...calendar, versions: [...calendar.versions, next] };
}

/** Open at every instant, or with the hours that are given. */
export function withAlways(
  version: CalendarVersion,
  isAlways: boolean,
  zone: string,
): CalendarVersion {
  const { version: number, effectiveFrom, corrections } = version;
  const kept = {
    version: number,
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(corrections === undefined ? {} : { corrections }),
  };
  if (isAlways) return { ...kept, hours: "always" };
  return { ...kept, zone, week: { "mon-fri": ["09:00-17:00"] } };
}

/** Whether a version has not begun on a day such as "2026-11-24": then nothing was counted on it yet. */
export function isAhead({ effectiveFrom }: CalendarVersion, today: string): boolean {
  return effectiveFrom !== undefined && effectiveFrom.slice(0, 10) > today;
}

/** A correction that is being written: the draft's version has one more than the stored one. */
export interface Writing {
  /** Where its version stands. */
  version: number;
  /** Where it stands among the version's corrections. */
  place: number;
  correction: Correction;
}

export function correctionBeingWritten(draft: Calendar, stored: Calendar): Writing | undefined {
  for (const [version, { version: number, corrections = [] }] of draft.versions.entries()) {
    const known = stored.versions.find((one) => one.version === number);
    const place = known?.corrections?.length ?? 0;
    const correction = corrections[place];
    if (known && correction) return { version, place, correction };
  }
  return undefined;
}

/** With a correction at a place, or without any from there on. */
export function withCorrection(
  calendar: Calendar,
  { version, place }: Pick<Writing, "version" | "place">,
  correction: Correction,
): Calendar {
  const known = calendar.versions[version];
  if (!known) return calendar;
  const corrections = [...(known.corrections ?? []).slice(0, place), correction];
  return withVersion(calendar, version, { ...known, corrections });
}

/** The same correction on a calendar that somebody else corrected meanwhile: theirs stand before it. */
export function onTopOf(theirs: Calendar, mine: Calendar, writing: Writing): Calendar {
  const number = mine.versions[writing.version]?.version;
  const { corrections = [] } = theirs.versions.find(({ version }) => version === number) ?? {};
  const versions = mine.versions.map((version, i) =>
    i === writing.version ? { ...version, corrections } : version,
  );
  const place = { version: writing.version, place: corrections.length };
  return withCorrection({ ...mine, versions }, place, writing.correction);
}

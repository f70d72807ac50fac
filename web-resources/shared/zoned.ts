/** Wall times of a zone, as date fields of a browser write them: "2026-09-01T08:30". */

const MINUTE = 60_000;

/** @returns the wall time that an instant shows in a zone; empty when it is no instant. */
export function wallTime(iso: string, zone: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? "" : wall(at, zone);
}

/**
 * The instant at which a zone's clocks show a wall time: in UTC, such as "2026-09-01T06:30:00Z". A time that clocks skip
 * means the one as long after the gap began, a time that they show twice the first: as Java has it.
 *
 * @returns undefined when it is no wall time
 */
export function instantOf(wallText: string, zone: string): string | undefined {
  const local = Date.parse(`${wallText}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wallText) || Number.isNaN(local)) return undefined;
  const before = offsetAt(local - 24 * 60 * MINUTE, zone);
  const after = offsetAt(local + 24 * 60 * MINUTE, zone);
  const candidates = [local - before, local - after].filter((at) => wall(at, zone) === wallText);
  const at = candidates.length > 0 ? Math.min(...candidates) : local - before;
  return new Date(at).toISOString().replace(".000Z", "Z");
}

/** How far a zone is ahead of UTC at an instant, such as "UTC+02:00". */
export function offsetText(iso: string, zone: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return "";
  const minutes = Math.round(offsetAt(at, zone) / MINUTE);
  const two = (value: number): string => String(value).padStart(2, "0");
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The browser's own zone, such as "Europe/Berlin". */
export function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** This minute's beginning, such as "2026-12-24T08:30:00Z". */
export function thisMinute(): string {
  return new Date(Math.floor(Date.now() / MINUTE) * MINUTE).toISOString().replace(".000Z", "Z");
}

/** The next full hour, such as "2026-12-24T09:00:00Z"; an instant that is later than that stays. */
export function nextHour(atLeast: string): string {
  const hour = 60 * MINUTE;
  const next = (Math.floor(Date.now() / hour) + 1) * hour;
  const later = Math.max(next, Date.parse(atLeast) || next);
  return new Date(later).toISOString().replace(".000Z", "Z");
}

/** Today's date in a zone, such as "2026-12-24". */
export function today(zone: string): string {
  return wall(Date.now(), zone).slice(0, 10);
}

function offsetAt(at: number, zone: string): number {
  return Date.parse(`${wall(at, zone, true)}Z`) - Math.floor(at / 1000) * 1000;
}

function wall(at: number, zone: string, withSeconds = false): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  const text = `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
  return withSeconds ? `${text}:${part("second")}` : text;
}

/** Instants as people say them: "today 11:07", "Mon 13:17", in the reader's zone and language. */

export interface Reader {
  /** IANA zone, such as "Europe/Berlin". */
  zone: string;
  /** BCP 47 tag, or Java's form of it ("en_GB"). */
  locale: string;
}

const DAY = 86_400_000;
const WEEK_DAYS = 7;

/** @returns epoch milliseconds of an ISO-8601 instant. */
export function instant(iso: string): number {
  return Date.parse(iso);
}

/**
 * "today 11:07" on the reader's own day, "Mon 13:17" less than a week away, a full date otherwise.
 *
 * @param at epoch milliseconds
 * @param now epoch milliseconds of the server's clock
 */
export function momentText(at: number, now: number, reader: Reader): string {
  const zone = knownZone(reader.zone);
  const days = dayNumber(at, zone) - dayNumber(now, zone);
  const text = sayDay(at, days, { ...reader, zone });
  return zone === reader.zone ? text : AJS.I18n.getText("accord.time.utc", text);
}

/** For pages on which the server names no reader: the browser's own zone, and the page's language. */
export function browserMoment(iso: string): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return momentText(instant(iso), Date.now(), { zone, locale: document.documentElement.lang });
}

/** @returns whether it is over by the browser's clock. */
export function isPast(iso: string): boolean {
  return instant(iso) <= Date.now();
}

/** A text of the server with each instant in it as the reader says it; the one before all others is the beginning. */
export function withMoments(text: string): string {
  return text.replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z/g, (iso) =>
    instant(iso) === 0 ? AJS.I18n.getText("accord.time.beginning") : browserMoment(iso),
  );
}

/** @returns whether both instants show the same wall time in both zones. */
export function sameWallTime(at: number, one: string, other: string): boolean {
  const options = { dateStyle: "short", timeStyle: "short" } as const;
  return (
    format(at, { zone: knownZone(one), locale: "en" }, options) ===
    format(at, { zone: knownZone(other), locale: "en" }, options)
  );
}

function sayDay(at: number, days: number, reader: Reader): string {
  const time = format(at, reader, { timeStyle: "short" });
  if (days === 0) return AJS.I18n.getText("accord.time.today", time);
  const isNear = Math.abs(days) < WEEK_DAYS;
  const day = isNear
    ? format(at, reader, { weekday: "short" })
    : format(at, reader, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
  return AJS.I18n.getText("accord.time.day", day, time);
}

/** Days since 1970 of the local date that the instant falls on. */
function dayNumber(at: number, zone: string): number {
  const parts = formatter("en", zone, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day")) / DAY;
}

/** Java knows zone ids that a browser may not: those are shown in UTC, and say so. */
function knownZone(zone: string): string {
  try {
    formatter("en", zone, {});
    return zone;
  } catch {
    return "UTC";
  }
}

function format(at: number, reader: Reader, options: Intl.DateTimeFormatOptions): string {
  return formatter(reader.locale, reader.zone, options).format(at);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are slow to make and few: kept. */
function formatter(
  locale: string,
  zone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, zone, options]);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(knownLocale(locale), { ...options, timeZone: zone });
  formatters.set(key, made);
  return made;
}

function knownLocale(locale: string): string | undefined {
  const tag = locale.split("_").join("-");
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Holidays as rows of a table: one form for the five that a document has. */

import type { Holiday } from "../model";

export interface HolidayRow {
  name: string;
  /** Date of the first day; of one of every year in a leap year, so that each day of a year can be written. */
  from: string;
  /** The last day, included; empty when it is one day. */
  to: string;
  yearly: boolean;
}

const LEAP = "2028";

export function rowOf(holiday: Holiday): HolidayRow {
  if (typeof holiday === "string") return row("", holiday, "");
  const { name = "" } = holiday;
  if ("date" in holiday) return row(name, holiday.date, "");
  if ("yearly" in holiday) return row(name, holiday.yearly, "");
  return row(name, holiday.from, holiday.to);
}

/** The shortest way to write it. */
export function holidayOf({ name, from, to, yearly }: HolidayRow): Holiday {
  const written = (date: string): string => (yearly ? `--${date.slice(5)}` : date);
  const named = name.trim() === "" ? {} : { name };
  if (to !== "" && to !== from) return { ...named, from: written(from), to: written(to) };
  if (name.trim() === "") return written(from);
  return yearly ? { ...named, yearly: written(from) } : { ...named, date: written(from) };
}

/** The known ones and those of the others that are not among them, in the order of their dates. */
export function withHolidays(known: readonly Holiday[], others: readonly Holiday[]): Holiday[] {
  const keys = new Set(known.map(keyOf));
  const fresh = others.filter((holiday) => !keys.has(keyOf(holiday)));
  return [...known, ...fresh].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

/** Days of every year come before dates. */
function keyOf(holiday: Holiday): string {
  const { from, to, yearly } = rowOf(holiday);
  return `${yearly ? "-" : ""}${from}/${to}`;
}

function row(name: string, from: string, to: string): HolidayRow {
  const yearly = from.startsWith("--");
  const dated = (text: string): string =>
    text.startsWith("--") ? `${LEAP}-${text.slice(2)}` : text;
  return { name, from: dated(from), to: dated(to), yearly };
}

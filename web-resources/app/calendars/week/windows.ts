/**
 * Windows of days as a document writes them ("09:00-12:00"), as people type them ("9-12, 13-18") and as minutes since
 * the day's midnight. A window that goes on after midnight belongs to the day on which it starts.
 */

import type { Week, Windows } from "../model";

export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof DAYS)[number];

/** Windows of every day; closed days have none. */
export type Days = Record<Day, string[]>;

/** Minutes since midnight, half-open; an end above 1440 lies on the next day. */
export interface Span {
  from: number;
  to: number;
}

export const MIDNIGHT = 1440;

const CLOCK = String.raw`(\d{1,2})(?::(\d\d))?`;
const TYPED = new RegExp(String.raw`^${CLOCK}\s*[-\u2013]\s*${CLOCK}(\+1)?$`);

/** Each day of a week whose days stand alone or in runs such as "mon-fri" or "sat-mon". */
export function expanded(week: Week): Days {
  const days = emptyDays();
  for (const [key, windows] of Object.entries(week)) {
    const [first = "", last = first] = key.split("-");
    let index = DAYS.findIndex((day) => day === first);
    const end = DAYS.findIndex((day) => day === last);
    if (index < 0 || end < 0) continue;
    for (;;) {
      const day = DAYS[index] ?? "mon";
      days[day] = windows === "closed" ? [] : [...windows];
      if (index === end) break;
      index = (index + 1) % DAYS.length;
    }
  }
  return days;
}

/** The shortest way to write the days: runs of equal days together, closed days left out. */
export function compacted(days: Days): Week {
  const week: Week = {};
  let start = 0;
  while (start < DAYS.length) {
    let end = start;
    while (end + 1 < DAYS.length && isAlike(days, start, end + 1)) end += 1;
    const first = DAYS[start] ?? "mon";
    const key = end === start ? first : `${first}-${DAYS[end] ?? first}`;
    if (days[first].length > 0) week[key] = days[first];
    start = end + 1;
  }
  return week;
}

/** "9-12, 13:30-18" gives ["09:00-12:00", "13:30-18:00"]; a part that is no window stays as it is, to be judged. */
export function typedWindows(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [, h1, m1 = "00", h2, m2 = "00", next = ""] = TYPED.exec(part) ?? [];
      if (h1 === undefined || h2 === undefined) return part;
      return `${h1.padStart(2, "0")}:${m1}-${h2.padStart(2, "0")}:${m2}${next}`;
    });
}

export function windowsText(windows: Windows): string {
  return windows === "closed" ? "" : windows.join(", ");
}

/** @returns undefined when it is no window of whole minutes. */
export function spanOf(window: string): Span | undefined {
  const [, h1, m1 = "0", h2, m2 = "0", next] = TYPED.exec(window.trim()) ?? [];
  if (h1 === undefined || h2 === undefined) return undefined;
  const from = Number(h1) * 60 + Number(m1);
  const end = Number(h2) * 60 + Number(m2);
  return { from, to: next !== undefined || end <= from ? end + MIDNIGHT : end };
}

export function windowOf({ from, to }: Span): string {
  const isWhole = to - from === MIDNIGHT && from > 0;
  const end = to > MIDNIGHT ? to - MIDNIGHT : to;
  return `${clockText(from)}-${clockText(end)}${isWhole ? "+1" : ""}`;
}

export function clockText(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function emptyDays(): Days {
  return { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
}

function isAlike(days: Days, one: number, other: number): boolean {
  const windows = (index: number): string => JSON.stringify(days[DAYS[index] ?? "mon"]);
  return windows(one) === windows(other);
}

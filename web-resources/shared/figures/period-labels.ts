import type { PeriodLength } from "./model";

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Of 1 January 1970, a Thursday: the ISO week of a date is the one of its Thursday. */
const THURSDAY = 4;

/** The label of the period in which a local date lies: "2026-W44", "2026-10", "2026-Q4", "2026". */
export function labelOf(length: PeriodLength, date: string): string {
  const at = Date.parse(date);
  const year = date.slice(0, 4);
  const month = date.slice(5, 7);
  switch (length) {
    case "WEEK":
      return weekOf(at);
    case "MONTH":
      return `${year}-${month}`;
    case "QUARTER":
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case "YEAR":
      return year;
  }
}

/** The label so many periods later; negative for earlier ones. A text that is no label stays. */
export function stepLabel(label: string, by: number): string {
  const [, year = "", week, month, quarter] =
    /^(\d{4})(?:-(?:W(\d\d)|(\d\d)|Q(\d)))?$/.exec(label) ?? [];
  if (year === "") return label;
  if (week !== undefined) return weekOf(thursdayOf(Number(year), Number(week)) + by * WEEK);
  if (quarter !== undefined) {
    const [y, q] = carried(Number(year), Number(quarter) - 1 + by, 4);
    return `${y}-Q${q + 1}`;
  }
  if (month === undefined) return String(Number(year) + by);
  const [y, m] = carried(Number(year), Number(month) - 1 + by, 12);
  return `${y}-${String(m + 1).padStart(2, "0")}`;
}

function weekOf(at: number): string {
  const weekday = new Date(at).getUTCDay() || 7;
  const thursday = at + (THURSDAY - weekday) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** 4 January lies in the first week, whatever its weekday. */
function thursdayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = new Date(fourth).getUTCDay() || 7;
  return fourth + (THURSDAY - weekday) * DAY + (week - 1) * WEEK;
}

function carried(year: number, index: number, count: number): [number, number] {
  const over = Math.floor(index / count);
  return [year + over, index - over * count];
}

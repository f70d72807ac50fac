import type { Period, PeriodLength } from "./model";

const DAY = 86_400_000;

/** "Week 44, 2026", "October 2026", "Q4 2026", "2026": what a period's label says. */
export function periodText(label: string): string {
  const [, year = "", week, month, quarter] =
    /^(\d{4})(?:-(?:W(\d\d)|(\d\d)|Q(\d)))?$/.exec(label) ?? [];
  if (year === "") return label;
  if (week !== undefined)
    return AJS.I18n.getText("accord.figure.period.week", String(Number(week)), year);
  if (quarter !== undefined) return AJS.I18n.getText("accord.figure.period.quarter", quarter, year);
  return month === undefined ? year : dateText(`${label}-01`, { month: "long", year: "numeric" });
}

/** "26 Oct" of a week, "Oct" of a month, "Q4" of a quarter: short enough to stand under a chart. */
export function periodMark({ label, first }: Period): string {
  const quarter = /-(Q\d)$/.exec(label)?.[1];
  if (quarter !== undefined) return quarter;
  if (label.includes("W") && first !== undefined)
    return dateText(first, { day: "numeric", month: "short" });
  return /^\d{4}-\d\d$/.test(label) ? dateText(`${label}-01`, { month: "short" }) : label;
}

/** "26 Oct to 1 Nov": the first and the last date of a period, whose end is the first date after it. */
export function spanText({ first, until }: Period): string {
  if (first === undefined || until === undefined) return "";
  const short = { day: "numeric", month: "short" } as const;
  const last = new Date(Date.parse(until) - DAY).toISOString().slice(0, 10);
  return AJS.I18n.getText(
    "accord.figure.period.span",
    dateText(first, short),
    dateText(last, short),
  );
}

/** "30 Nov": a date without its year. */
export function dayText(date: string): string {
  return dateText(date, { day: "numeric", month: "short" });
}

/** "13 weeks", "1 month": how far back a chart goes. */
export function periodsText(length: PeriodLength, count: number): string {
  const text = String(count);
  switch (length) {
    case "WEEK":
      return count === 1
        ? AJS.I18n.getText("accord.figure.week")
        : AJS.I18n.getText("accord.figure.weeks", text);
    case "MONTH":
      return count === 1
        ? AJS.I18n.getText("accord.figure.month")
        : AJS.I18n.getText("accord.figure.months", text);
    case "QUARTER":
      return count === 1
        ? AJS.I18n.getText("accord.figure.quarter")
        : AJS.I18n.getText("accord.figure.quarters", text);
    case "YEAR":
      return count === 1
        ? AJS.I18n.getText("accord.figure.year")
        : AJS.I18n.getText("accord.figure.years", text);
  }
}

/** A local date in the page's language: it has no zone, and so gets none. */
function dateText(date: string, options: Intl.DateTimeFormatOptions): string {
  const at = Date.parse(date);
  if (Number.isNaN(at)) return date;
  const language = document.documentElement.lang || undefined;
  return new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(at);
}

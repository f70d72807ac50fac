import type { PeriodLength } from "./model";

const DAY = 86_400_000;

/**
 * Labels of the newest periods, the one that a date falls into first: "2026-11", "2026-10", and so on.
 *
 * @param today a local date such as "2026-11-28"
 */
export function recentPeriods(length: PeriodLength, count: number, today: string): string[] {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return Array.from({ length: count }, (_, back) => {
    switch (length) {
      case "YEAR":
        return String(year - back);
      case "QUARTER": {
        const quarters = year * 4 + Math.floor((month - 1) / 3) - back;
        return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;
      }
      case "MONTH": {
        const months = year * 12 + month - 1 - back;
        return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
      }
      case "WEEK":
        return weekOf(Date.parse(today) - back * 7 * DAY);
    }
  });
}

/** The ISO week of a date: it belongs to the year in which its Thursday falls. */
function weekOf(date: number): string {
  const weekday = (new Date(date).getUTCDay() + 6) % 7;
  const thursday = date + (3 - weekday) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const first = Date.UTC(year, 0, 1);
  return `${year}-W${two(Math.floor((thursday - first) / (7 * DAY)) + 1)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

import type { Period, PeriodLength } from "../../../shared/figures/model";
import { labelOf, stepLabel } from "../../../shared/figures/period-labels";

const TODAY = "2026-11-24";
const DAY = 86_400_000;

/** The period that runs on the mock pages' Tuesday. */
export function runningLabel(length: PeriodLength): string {
  return labelOf(length, TODAY);
}

/** So many periods, oldest first; the last one runs, the one before is over and not frozen yet. */
export function periodsBack(length: PeriodLength, count: number): Period[] {
  const running = runningLabel(length);
  return Array.from({ length: count }, (_, i) => {
    const label = stepLabel(running, i - count + 1);
    return {
      label,
      first: firstOf(label),
      until: firstOf(stepLabel(label, 1)),
      running: i === count - 1,
      frozen: i < count - 2,
      restatements: i === count - 3 ? 1 : 0,
    };
  });
}

function firstOf(label: string): string {
  const [, year = "", week, month, quarter] =
    /^(\d{4})(?:-(?:W(\d\d)|(\d\d)|Q(\d)))?$/.exec(label) ?? [];
  if (week !== undefined) {
    const fourth = Date.UTC(Number(year), 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() || 7) - 1) * DAY;
    return new Date(monday + (Number(week) - 1) * 7 * DAY).toISOString().slice(0, 10);
  }
  if (quarter !== undefined)
    return `${year}-${String(Number(quarter) * 3 - 2).padStart(2, "0")}-01`;
  return month === undefined ? `${year}-01-01` : `${year}-${month}-01`;
}

/** Painting a week: opening and closing parts of days, in steps of a quarter of an hour. */

import { type Day, DAYS, type Days, MIDNIGHT, type Span, spanOf, windowOf } from "./windows";

export const STEP = 15;
export const CELLS = MIDNIGHT / STEP;

/** A rectangle of the painted week: from a day and cell to a day and cell, all included. */
export interface Patch {
  days: readonly [number, number];
  cells: readonly [number, number];
}

/** Whether a quarter of an hour is open as a whole, also by a window that began on the day before. */
export function isOpen(days: Days, day: number, cell: number): boolean {
  const from = cell * STEP;
  const covers = (spans: readonly Span[], shift: number): boolean =>
    spans.some((span) => span.from <= from + shift && span.to >= from + shift + STEP);
  return covers(spansOf(days, day), 0) || covers(spansOf(days, day - 1), MIDNIGHT);
}

/** The week with a patch open, or closed. */
export function painted(days: Days, patch: Patch, open: boolean): Days {
  const [top, bottom] = ordered(patch.days);
  const [left, right] = ordered(patch.cells);
  const span = { from: left * STEP, to: (right + 1) * STEP };
  let result = days;
  for (let day = top; day <= bottom; day++)
    result = open ? opened(result, day, span) : closed(result, day, span);
  return result;
}

function opened(days: Days, day: number, span: Span): Days {
  const without = closed(days, day, span);
  let own = joined([...spansOf(without, day), span]);
  let before = spansOf(without, day - 1);
  const [first] = own;
  const late = before.find(({ to }) => to === MIDNIGHT);
  // What ends at midnight and goes on after it is one shift, unless that would be longer than a day.
  if (first?.from === 0 && late && first.to <= late.from) {
    before = before.map((one) => (one === late ? { ...late, to: MIDNIGHT + first.to } : one));
    own = own.slice(1);
  }
  let result = withSpans(withSpans(without, day, own), day - 1, before);
  const last = own[own.length - 1];
  const [next] = spansOf(result, day + 1);
  if (last?.to === MIDNIGHT && next?.from === 0 && next.to <= last.from) {
    result = withSpans(result, day, [...own.slice(0, -1), { ...last, to: MIDNIGHT + next.to }]);
    result = withSpans(result, day + 1, spansOf(result, day + 1).slice(1));
  }
  return result;
}

function closed(days: Days, day: number, span: Span): Days {
  const shifted = { from: span.from + MIDNIGHT, to: span.to + MIDNIGHT };
  const own = spansOf(days, day).flatMap((one) => minus(one, span));
  const before = spansOf(days, day - 1).flatMap((one) => minus(one, shifted));
  // What is left of yesterday's shift after the gap begins today.
  const stays = before.filter(({ from }) => from < MIDNIGHT);
  const moved = before
    .filter(({ from }) => from >= MIDNIGHT)
    .map(({ from, to }) => ({ from: from - MIDNIGHT, to: to - MIDNIGHT }));
  const after = own.filter(({ from }) => from >= MIDNIGHT);
  const today = own.filter(({ from }) => from < MIDNIGHT);
  const result = withSpans(withSpans(days, day - 1, stays), day, joined([...moved, ...today]));
  if (after.length === 0) return result;
  const tomorrow = after.map(({ from, to }) => ({ from: from - MIDNIGHT, to: to - MIDNIGHT }));
  return withSpans(result, day + 1, joined([...tomorrow, ...spansOf(result, day + 1)]));
}

function minus(span: Span, gap: Span): Span[] {
  const parts = [
    { from: span.from, to: Math.min(span.to, gap.from) },
    { from: Math.max(span.from, gap.to), to: span.to },
  ];
  return parts.filter(({ from, to }) => from < to);
}

/** In order, with what touches put together. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result[result.length - 1];
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}

function spansOf(days: Days, day: number): Span[] {
  return days[dayAt(day)].flatMap((window) => {
    const span = spanOf(window);
    return span ? [span] : [];
  });
}

function withSpans(days: Days, day: number, spans: readonly Span[]): Days {
  return { ...days, [dayAt(day)]: spans.map(windowOf) };
}

/** The week goes round. */
function dayAt(day: number): Day {
  return DAYS[(day + DAYS.length) % DAYS.length] ?? "mon";
}

function ordered([one, other]: readonly [number, number]): [number, number] {
  return one <= other ? [one, other] : [other, one];
}

/** The values that an axis shows, with the ticks on it. */
export interface Scale {
  from: number;
  to: number;
  ticks: number[];
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/**
 * The narrowest scale of round numbers that holds all values with at most so many steps.
 *
 * @param domain what values can be at all: the scale never goes beyond it
 */
export function niceScale(
  values: readonly number[],
  domain: readonly [number, number],
  most = 4,
): Scale {
  const [least, greatest] = domain;
  const within = values.map((value) => Math.min(greatest, Math.max(least, value)));
  const low = within.length === 0 ? least : Math.min(...within);
  const high = within.length === 0 ? greatest : Math.max(...within);
  for (const step of STEPS) {
    const from = Math.max(least, Math.floor(low / step) * step);
    const to = Math.min(greatest, Math.ceil(high / step) * step);
    const isWide = to - from >= step;
    const scale = isWide ? { from, to } : widened(from, to, step, domain);
    if ((scale.to - scale.from) / step <= most) return { ...scale, ticks: ticksOf(scale, step) };
  }
  return { from: least, to: greatest, ticks: [least, greatest] };
}

/** Where a value stands on a scale, in percent of its length from the beginning. */
export function placeOn({ from, to }: Scale, value: number): number {
  if (to === from) return 0;
  return Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100));
}

function widened(
  from: number,
  to: number,
  step: number,
  [least, greatest]: readonly [number, number],
): { from: number; to: number } {
  return from - step >= least
    ? { from: from - step, to }
    : { from, to: Math.min(greatest, to + step) };
}

function ticksOf({ from, to }: { from: number; to: number }, step: number): number[] {
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) ticks.push(tick);
  return ticks;
}

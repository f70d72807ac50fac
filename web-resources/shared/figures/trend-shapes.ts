import { placeOn, type Scale } from "./scale";

/** One period on a trend. Without a value there is a gap, never a zero. */
export interface TrendPoint {
  /** "Week 44, 2026". */
  name: string;
  /** Under the chart: "26 Oct". */
  mark: string;
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  /** Not over yet: drawn apart from what is settled. */
  running?: boolean | undefined;
  /** What is said of it when the pointer is there. */
  said: string;
}

/** A point in percent of the chart's width and height, from its upper left corner. */
export interface Spot {
  index: number;
  x: number;
  y: number;
  /** Upper and lower edge of the band. */
  top?: number;
  bottom?: number;
  running: boolean;
}

/** Runs of neighbouring points that have a value. */
export function runsOf(points: readonly TrendPoint[], scale: Scale): Spot[][] {
  const runs: Spot[][] = [];
  let run: Spot[] = [];
  for (const [index, point] of points.entries()) {
    if (point.value === undefined) {
      if (run.length > 0) runs.push(run);
      run = [];
      continue;
    }
    run.push({
      index,
      x: placeOf(index, points.length),
      y: 100 - placeOn(scale, point.value),
      ...(point.low === undefined || point.high === undefined
        ? {}
        : { top: 100 - placeOn(scale, point.high), bottom: 100 - placeOn(scale, point.low) }),
      running: point.running === true,
    });
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Where the n-th of so many periods stands, in percent; a single one in the middle. */
export function placeOf(index: number, count: number): number {
  return count < 2 ? 50 : (index / (count - 1)) * 100;
}

/** The period nearest to a place in percent. */
export function nearest(place: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.round((place / 100) * (count - 1))));
}

/** The line through settled points; what leads to a running one is drawn by itself. */
export function linePath(run: readonly Spot[], isRunning: boolean): string {
  return run
    .map((spot, i) => {
      const before = run[i - 1];
      if (!before || spot.running !== isRunning) return "";
      return `M${at(before.x, before.y)}L${at(spot.x, spot.y)}`;
    })
    .join("");
}

/** The outline of the band round a run; a single point has a bar of its own instead. */
export function bandPath(run: readonly Spot[]): string {
  const edges = run.filter(({ top }) => top !== undefined);
  if (edges.length === 0) return "";
  const upper = edges.map(({ x, top = 0 }) => at(x, top));
  const lower = [...edges].reverse().map(({ x, bottom = 0 }) => at(x, bottom));
  return `M${[...upper, ...lower].join("L")}Z`;
}

function at(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

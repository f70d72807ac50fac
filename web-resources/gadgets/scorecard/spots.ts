import type { Placed } from "./model";

/** A department in the quadrant, in percent from the left and from the top. */
export interface QuadrantSpot {
  placed: Placed;
  x: number;
  y: number;
  /** Whether its name stands on its left: there is no room on the right. */
  isLeft: boolean;
}

/** Where a usual target lies: the middle line. What somebody promised is in the place that the server gives. */
const TARGET = 95;
const LEAST = 60;
/** A spot never stands on a line: the server says on which side it is. */
const EDGE = 4;
const LABEL_HEIGHT = 9;

/**
 * Clocks from left to right, the choose-again score from bottom to top; the middle lines are the targets. Which quadrant a
 * spot is in is for the server to say, as promises differ in their targets; how far in, its figures say.
 */
export function spotsOf(departments: readonly Placed[]): QuadrantSpot[] {
  const spots = departments.flatMap((placed) => spotOf(placed) ?? []);
  return untangled(spots);
}

function spotOf(placed: Placed): QuadrantSpot | undefined {
  const { compliance, chooseAgain, place } = placed;
  const score = chooseAgain?.shown === true ? chooseAgain.score : undefined;
  if (place === "UNKNOWN" || compliance.percent === undefined || score === undefined)
    return undefined;
  const [clock, experience] = place.split("_");
  const percent = Number(compliance.percent);
  const right = 50 + ((percent - TARGET) / (100 - TARGET)) * 50;
  const left = ((percent - LEAST) / (TARGET - LEAST)) * 50;
  const x =
    clock === "GREEN" ? between(right, 50 + EDGE, 100 - EDGE) : between(left, EDGE, 50 - EDGE);
  const height = 50 + Number(score) / 2;
  const up =
    experience === "GREEN"
      ? between(height, 50 + EDGE, 100 - EDGE)
      : between(height, EDGE, 50 - EDGE);
  return { placed, x, y: 100 - up, isLeft: x > 60 };
}

/** Names that would lie on each other are moved apart. */
function untangled(spots: readonly QuadrantSpot[]): QuadrantSpot[] {
  const settled: QuadrantSpot[] = [];
  for (const spot of [...spots].sort((a, b) => a.y - b.y)) {
    const above = settled.filter((other) => Math.abs(other.x - spot.x) < 40);
    const lowest = Math.max(-LABEL_HEIGHT, ...above.map(({ y }) => y));
    settled.push({ ...spot, y: Math.min(100 - EDGE, Math.max(spot.y, lowest + LABEL_HEIGHT)) });
  }
  return settled;
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

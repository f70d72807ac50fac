import assert from "node:assert/strict";
import { test } from "node:test";
import type { Outcome, Trial, TrialClock } from "../../app/agreements/trial/model";
import { binsOf, tookOf, within } from "../../app/agreements/trial/took";

const HOUR = 3_600_000;
const named = (id: string) => ({ id, name: id });

function clock(goal: string, elapsed: number, outcome?: Outcome, target = 10 * HOUR): TrialClock {
  return {
    agreement: named("it"),
    version: 1,
    metric: named("resolution"),
    goal: named(goal),
    phase: "STOPPED",
    elapsed,
    target,
    ...(outcome ? { outcome } : {}),
  };
}

const trial = (...clocks: TrialClock[]): Trial => ({
  project: "ITS",
  issues: clocks.map((one, i) => ({ key: `ITS-${i}`, summary: "", clocks: [one] })),
  goals: [],
  findings: [],
});

test("only closed clocks of one target count, and the goal that is missed most comes first", () => {
  const tried = trial(
    clock("low", 2 * HOUR, "MET"),
    clock("low", 3 * HOUR),
    clock("high", 12 * HOUR, "BREACHED"),
    clock("high", HOUR, "MET"),
    clock("dated", HOUR, "MET", HOUR),
    clock("dated", HOUR, "MET", 2 * HOUR),
  );
  assert.deepEqual(
    tookOf(tried, "it").map(({ id, elapsed }) => [id, elapsed]),
    [
      ["resolution/high", [HOUR, 12 * HOUR]],
      ["resolution/low", [2 * HOUR]],
    ],
  );
  assert.deepEqual(tookOf(tried, "hr"), []);
});

test("what takes exactly the target stands before it, a millisecond more behind it", () => {
  const target = 10 * HOUR;
  const bins = binsOf({ id: "", name: "", target, elapsed: [0, 2 * HOUR, target, target + 1] });
  assert.deepEqual(
    bins.map(({ count, isOver }) => [count, isOver]),
    [
      [2, false],
      [0, false],
      [0, false],
      [0, false],
      [1, false],
      [1, true],
    ],
  );
});

test("what takes very long stands in the last bin, which has no end", () => {
  const bins = binsOf({ id: "", name: "", target: HOUR, elapsed: [1000 * HOUR] });
  assert.equal(bins.length, 11);
  assert.deepEqual(bins[10], { from: 2 * HOUR, count: 1, isOver: true });
});

test("shares are those of clocks that were really done", () => {
  const took = { id: "", name: "", target: 1, elapsed: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };
  assert.deepEqual([within(took, 0.5), within(took, 0.9)], [5, 9]);
});

import "./texts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { segmentText } from "../../panel/texts";
import { leadOf } from "../../panel/lead";
import { segmentMinutes } from "../../panel/why-sum";
import { ceilMinutes } from "../../shared/duration";
import { AGREEMENT, clock, HOUR, MINUTE, segment } from "../mock/scenarios/build";
import { SEGMENTS } from "../mock/scenarios/drawn";

test("the drawn segments read as sentences", () => {
  assert.deepEqual(
    SEGMENTS.map((s) => segmentText(s, AGREEMENT)),
    [
      "Out of hours, Service desk",
      "Running, Service desk",
      "Paused, waiting for client (Finance)",
      "Handed to Network, not accepted yet",
      "Running, Network",
      "Running, Network",
    ],
  );
});

test("a pause without words of its own says whom it waits for", () => {
  const paused = (party: "THIRD_PARTY" | "APPROVAL" | "PROVIDER" | "NONE", reason = ""): string =>
    segmentText(
      segment("2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z", 1, { kind: "PAUSED", party, reason }),
      AGREEMENT,
    );
  assert.equal(paused("THIRD_PARTY"), "Paused, waiting for a third party");
  assert.equal(paused("APPROVAL"), "Paused, waiting for an approval");
  assert.equal(paused("PROVIDER"), "Paused, waiting for the provider (IT Services)");
  assert.equal(paused("NONE"), "Paused, on nobody\u2019s account");
  assert.equal(paused("NONE", "HR asks"), "Paused, HR asks");
});

test("the rows add up to the sum under them, pauses not counted", () => {
  const elapsed = 408 * MINUTE;
  const rows = segmentMinutes(SEGMENTS, elapsed);
  assert.deepEqual(rows, [0, 130, 0, 4, 219, 55]);
  assert.equal(
    rows.reduce((a, b) => a + b, 0),
    408,
  );
});

test("the last running row grows with the clock, and the rows still add up", () => {
  for (let extra = 0; extra < 10 * MINUTE; extra += 7_919) {
    const elapsed = 408 * MINUTE + extra;
    const rows = segmentMinutes(SEGMENTS, elapsed);
    assert.equal(
      rows.reduce((a, b) => a + b, 0),
      ceilMinutes(elapsed),
    );
    assert.deepEqual(rows.slice(0, 4), [0, 130, 0, 4]);
  }
});

test("rows with seconds add up too", () => {
  const odd = [1, 2, 3].map((n) => ({
    ...segment("2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z", 0),
    workingMillis: n * 61_003,
  }));
  const rows = segmentMinutes(odd, 6 * 61_003);
  assert.equal(
    rows.reduce((a, b) => a + b, 0),
    7,
  );
});

test("the lead is the running clock with the least time left", () => {
  const a = clock({ metric: "a", remainingMillis: HOUR });
  const b = clock({ metric: "b", remainingMillis: -HOUR, phase: "PAUSED" });
  const c = clock({ metric: "c", remainingMillis: MINUTE });
  const d = clock({ metric: "d", remainingMillis: -HOUR, phase: "STOPPED" });
  assert.equal(leadOf([a, b, c, d]), c);
  assert.equal(leadOf([b, d]), b);
  assert.equal(leadOf([d]), undefined);
});

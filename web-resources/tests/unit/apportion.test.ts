import assert from "node:assert/strict";
import { test } from "node:test";
import { apportion } from "../../shared/apportion";

test("shares add up to the shown total", () => {
  assert.deepEqual(apportion([130, 278, 127], 100), [24, 52, 24]);
});

test("a part of nothing stays nothing", () => {
  assert.deepEqual(apportion([0, 0], 0), [0, 0]);
  assert.deepEqual(apportion([], 0), []);
});

test("any parts add up, and none is off by more than one", () => {
  let seed = 7;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let round = 0; round < 500; round++) {
    const parts = Array.from({ length: 1 + Math.floor(random() * 9) }, () =>
      Math.floor(random() * 9e6),
    );
    const sum = parts.reduce((a, b) => a + b, 0);
    const total = Math.ceil(sum / 60_000);
    const shares = apportion(parts, total);
    assert.equal(
      shares.reduce((a, b) => a + b, 0),
      sum === 0 ? 0 : total,
    );
    shares.forEach((share, i) => {
      assert.ok(Math.abs(share - ((parts[i] ?? 0) / sum) * total) < 1);
    });
  }
});

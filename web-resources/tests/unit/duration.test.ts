import "./texts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { remainingText, usedPercent, usedText } from "../../panel/figures";
import { ceilMinutes, floorMinutes, minutesText, targetText } from "../../shared/duration";
import type { Goal } from "../../panel/model";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const EIGHT_HOURS: Goal = { id: "high", name: "High", kind: "DURATION", targetMillis: 8 * HOUR };

test("minutes read as hours and minutes", () => {
  const table: [number, string][] = [
    [0, "0m"],
    [59, "59m"],
    [60, "1h"],
    [72, "1h 12m"],
    [127, "2h 07m"],
    [24 * 60, "24h"],
    [999 * 60, "999h"],
  ];
  for (const [minutes, text] of table) assert.equal(minutesText(minutes), text);
});

test("many hours stand in groups, as the page's language has them", () => {
  const pages = globalThis as { document?: unknown };
  pages.document = { documentElement: { lang: "en" } };
  try {
    assert.equal(minutesText(1234 * 60 + 5), "1,234h 05m");
  } finally {
    delete pages.document;
  }
});

test("what is left is floored, what is over is ceiled", () => {
  const table: [number, string][] = [
    [72 * MINUTE, "1h 12m left"],
    [72 * MINUTE - 1, "1h 11m left"],
    [MINUTE, "1m left"],
    [MINUTE - 1, "0m left"],
    [1, "0m left"],
    [0, "0m left"],
    [-1, "1m over"],
    [-MINUTE, "1m over"],
    [-MINUTE - 1, "2m over"],
    [-130 * MINUTE, "2h 10m over"],
  ];
  for (const [millis, text] of table) assert.equal(remainingText(millis), text, `${millis}`);
});

test("used and left add up to the target at every millisecond of the last minutes", () => {
  for (let elapsed = 8 * HOUR - 3 * MINUTE; elapsed <= 8 * HOUR; elapsed += 997) {
    const left = floorMinutes(8 * HOUR - elapsed);
    assert.equal(ceilMinutes(elapsed) + left, 480);
  }
});

test("used over the target never reads like the target", () => {
  assert.equal(usedText(8 * HOUR, EIGHT_HOURS), "8h of 8h");
  assert.equal(usedText(8 * HOUR + 1, EIGHT_HOURS), "8h 01m of 8h");
});

test("the bar is full only when all is used", () => {
  assert.equal(usedPercent(0, EIGHT_HOURS), 0);
  assert.equal(usedPercent(8 * HOUR - 1, EIGHT_HOURS), 99);
  assert.equal(usedPercent(8 * HOUR, EIGHT_HOURS), 100);
  assert.equal(usedPercent(80 * HOUR, EIGHT_HOURS), 100);
});

test("a target under a minute says its seconds", () => {
  assert.equal(targetText(90_000), "90s");
  assert.equal(targetText(120_000), "2m");
  assert.equal(targetText(1_500), "1.5s");
});

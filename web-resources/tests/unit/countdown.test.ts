import "./texts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { badges } from "../../panel/badge";
import { countdown } from "../../panel/countdown";
import type { Clock } from "../../panel/model";
import { instant } from "../../shared/moments";
import { clock, HOUR, MINUTE } from "../mock/scenarios/build";

const FRIDAY_16 = instant("2026-11-27T15:00:00Z");
const FRIDAY_17 = instant("2026-11-27T16:00:00Z");
const MONDAY_09 = instant("2026-11-30T08:00:00Z");
const MONDAY_17 = instant("2026-11-30T16:00:00Z");

const WINDOWS: [string, string][] = [
  ["2026-11-27T15:00:00.000Z", "2026-11-27T16:00:00.000Z"],
  ["2026-11-30T08:00:00.000Z", "2026-11-30T16:00:00.000Z"],
];

/** Asked on Friday at 16:00 in Berlin with two hours left; the office closes at 17:00. */
const TWO_HOURS_LEFT = clock({
  windows: WINDOWS,
  elapsedMillis: 6 * HOUR,
  remainingMillis: 2 * HOUR,
});

test("the countdown moves in the windows and stands still outside them", () => {
  const table: [at: number, left: number, open: boolean][] = [
    [FRIDAY_16, 120 * MINUTE, true],
    [FRIDAY_16 + 59 * MINUTE, 61 * MINUTE, true],
    [FRIDAY_17 - 1, 60 * MINUTE + 1, true],
    [FRIDAY_17, 60 * MINUTE, false],
    [FRIDAY_17 + 12 * HOUR, 60 * MINUTE, false],
    [MONDAY_09 - 1, 60 * MINUTE, false],
    [MONDAY_09, 60 * MINUTE, true],
    [MONDAY_09 + 30 * MINUTE, 30 * MINUTE, true],
    [MONDAY_09 + 60 * MINUTE, 0, true],
    [MONDAY_09 + 60 * MINUTE + 1, -1, true],
    [MONDAY_17 + HOUR, -7 * HOUR, false],
  ];
  for (const [at, left, open] of table) {
    const live = countdown(TWO_HOURS_LEFT, FRIDAY_16, at);
    assert.deepEqual([live.remainingMillis, live.open], [left, open], new Date(at).toISOString());
    assert.equal(live.elapsedMillis + live.remainingMillis, 8 * HOUR);
  }
});

test("outside the windows the next opening is known, until they end", () => {
  assert.equal(countdown(TWO_HOURS_LEFT, FRIDAY_16, FRIDAY_17).resumesAt, MONDAY_09);
  assert.equal(countdown(TWO_HOURS_LEFT, FRIDAY_16, FRIDAY_16).resumesAt, undefined);
  assert.equal(countdown(TWO_HOURS_LEFT, FRIDAY_16, MONDAY_17).resumesAt, undefined);
});

test("only a running clock moves", () => {
  for (const phase of ["PAUSED", "STOPPED", "CANCELLED", "NOT_STARTED"] as const) {
    const live = countdown({ ...TWO_HOURS_LEFT, phase }, FRIDAY_16, FRIDAY_17);
    assert.equal(live.remainingMillis, 2 * HOUR, phase);
  }
});

test("a calendar that never closes counts on without windows", () => {
  const always = clock({ remainingMillis: HOUR });
  delete always.windows;
  assert.equal(countdown(always, FRIDAY_16, FRIDAY_16 + 5 * MINUTE).remainingMillis, 55 * MINUTE);
  const closed = { ...always, openNow: false };
  assert.equal(countdown(closed, FRIDAY_16, FRIDAY_16 + 5 * MINUTE).remainingMillis, HOUR);
});

test("the state changes at the instant, not before", () => {
  const risky: Clock = { ...TWO_HOURS_LEFT, atRiskAt: "2026-11-30T08:24:00.000Z" };
  const table: [at: number, badge: string][] = [
    [FRIDAY_16, "running"],
    [FRIDAY_17, "out-of-hours"],
    [MONDAY_09, "running"],
    [MONDAY_09 + 24 * MINUTE - 1, "running"],
    [MONDAY_09 + 24 * MINUTE, "at-risk"],
    [MONDAY_09 + 60 * MINUTE, "at-risk"],
    [MONDAY_09 + 60 * MINUTE + 1, "missed"],
    [MONDAY_17 + HOUR, "missed"],
  ];
  for (const [at, badge] of table) {
    const live = countdown(risky, FRIDAY_16, at);
    assert.deepEqual(badges(risky, live, at), [badge], new Date(at).toISOString());
  }
});

test("a paused clock says both that it is paused and how it stands", () => {
  const states = (standing: NonNullable<Clock["standing"]>): string[] => {
    const paused: Clock = { ...TWO_HOURS_LEFT, phase: "PAUSED", standing };
    return badges(paused, countdown(paused, FRIDAY_16, FRIDAY_16), FRIDAY_16);
  };
  assert.deepEqual(states("ON_TRACK"), ["paused"]);
  assert.deepEqual(states("AT_RISK"), ["paused", "at-risk"]);
  assert.deepEqual(states("BREACHED"), ["paused", "missed"]);
});

import "./texts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { lookOf } from "../../gadgets/at-risk/risky-clocks";
import type { RiskyClock } from "../../gadgets/at-risk/model";
import { spotsOf } from "../../gadgets/scorecard/spots";
import type { Placed } from "../../gadgets/scorecard/model";
import { search, ticketsAddress } from "../../shared/figures/links";
import { gapText, scoreText, shareIntervalText, shareText } from "../../shared/figures/numbers";
import { labelOf, stepLabel } from "../../shared/figures/period-labels";
import { periodMark, periodText, spanText } from "../../shared/figures/periods";
import { niceScale, placeOn } from "../../shared/figures/scale";
import { bandPath, linePath, nearest, runsOf } from "../../shared/figures/trend-shapes";
import { again, figure } from "../mock/figures/numbers";

Object.assign(globalThis, { document: { documentElement: { lang: "en" } }, window: {} });
Object.assign(AJS, { contextPath: () => "/jira" });

test("a scale has round ticks, holds every value, and stays within what can be", () => {
  const table: [
    values: number[],
    domain: [number, number],
    from: number,
    to: number,
    ticks: number[],
  ][] = [
    [[87.9, 98.2, 95], [0, 100], 85, 100, [85, 90, 95, 100]],
    [[99.5, 99.9], [0, 100], 99, 100, [99, 100]],
    [[100], [0, 100], 99, 100, [99, 100]],
    [[0], [0, 100], 0, 1, [0, 1]],
    [[19, 47, 41], [-100, 100], 10, 50, [10, 20, 30, 40, 50]],
    [[-100, 100], [-100, 100], -100, 100, [-100, -50, 0, 50, 100]],
    [[-30, 130], [0, 100], 0, 100, [0, 25, 50, 75, 100]],
  ];
  for (const [values, domain, from, to, ticks] of table)
    assert.deepEqual(niceScale(values, domain), { from, to, ticks }, values.join());
});

test("every value of a thousand random ones lies on its scale, with at most five ticks", () => {
  let seed = 7;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let round = 0; round < 1000; round++) {
    const values = Array.from({ length: 1 + Math.floor(random() * 30) }, () => random() * 100);
    const scale = niceScale(values, [0, 100]);
    assert.ok(scale.ticks.length >= 2 && scale.ticks.length <= 5, values.join());
    for (const value of values) {
      assert.ok(scale.from <= value && value <= scale.to, `${value} of ${values.join()}`);
      const place = placeOn(scale, value);
      assert.ok(place >= 0 && place <= 100);
    }
  }
});

test("a period without data is a gap in the line, never a zero", () => {
  const point = (value?: number, running = false) => ({
    name: "",
    mark: "",
    said: "",
    running,
    ...(value === undefined ? {} : { value, low: value - 5, high: value + 5 }),
  });
  const scale = { from: 0, to: 100, ticks: [] };
  const runs = runsOf([point(90), point(80), point(), point(50), point(60, true)], scale);
  assert.deepEqual(
    runs.map((run) => run.map(({ x, y }) => [x, y])),
    [
      [
        [0, 10],
        [25, 20],
      ],
      [
        [75, 50],
        [100, 40],
      ],
    ],
  );
  assert.equal(linePath(runs[0] ?? [], false), "M0 10L25 20");
  assert.equal(linePath(runs[1] ?? [], false), "");
  assert.equal(linePath(runs[1] ?? [], true), "M75 50L100 40");
  assert.equal(bandPath(runs[0] ?? []), "M0 5L25 15L25 25L0 15Z");
  assert.equal(nearest(49, 13), 6);
  assert.equal(nearest(140, 13), 12);
});

test("a period's label counts on over the edges of years", () => {
  const table: [label: string, by: number, expected: string][] = [
    ["2026-W01", -1, "2025-W52"],
    ["2026-W53", 1, "2027-W01"],
    ["2020-W53", 1, "2021-W01"],
    ["2026-W44", -13, "2026-W31"],
    ["2026-12", 1, "2027-01"],
    ["2026-01", -13, "2024-12"],
    ["2026-Q4", 1, "2027-Q1"],
    ["2026-Q1", -5, "2024-Q4"],
    ["2026", -1, "2025"],
    ["whatever", 1, "whatever"],
  ];
  for (const [label, by, expected] of table) assert.equal(stepLabel(label, by), expected, label);
  for (let week = -300; week < 300; week++)
    assert.equal(stepLabel(stepLabel("2026-W48", week), -week), "2026-W48");
});

test("a date lies in the week of its Thursday", () => {
  const table: [string, string][] = [
    ["2026-11-24", "2026-W48"],
    ["2027-01-01", "2026-W53"],
    ["2024-12-30", "2025-W01"],
    ["2021-01-03", "2020-W53"],
    ["2026-11-01", "2026-W44"],
  ];
  for (const [date, label] of table) assert.equal(labelOf("WEEK", date), label);
  assert.equal(labelOf("MONTH", "2026-11-24"), "2026-11");
  assert.equal(labelOf("QUARTER", "2026-10-01"), "2026-Q4");
  assert.equal(labelOf("YEAR", "2026-10-01"), "2026");
});

test("periods are said as people say them", () => {
  assert.equal(periodText("2026-W04"), "Week 4, 2026");
  assert.equal(periodText("2026-10"), "October 2026");
  assert.equal(periodText("2026-Q4"), "Q4 2026");
  assert.equal(periodText("2026"), "2026");
  assert.equal(periodText("<b>"), "<b>");
  const week = { label: "2026-W44", first: "2026-10-26", until: "2026-11-02" };
  assert.equal(periodMark(week), "Oct 26");
  assert.equal(spanText(week), "Oct 26 to Nov 1");
  assert.equal(periodMark({ label: "2026-10" }), "Oct");
  assert.equal(periodMark({ label: "2026-Q4" }), "Q4");
});

test("percents keep their decimal, scores their sign", () => {
  assert.equal(shareText("93.0"), "93.0 %");
  assert.equal(shareText("100.0"), "100.0 %");
  assert.equal(shareIntervalText({ low: "90.3", high: "95.1" }), "90.3\u201395.1 %");
  assert.deepEqual(["34", "0", "-12", "-0"].map(scoreText), ["+34", "0", "\u221212", "0"]);
  assert.deepEqual(["-0.8", "0.0", "1.2"].map(gapText), ["\u22120.8", "0.0", "+1.2"]);
});

test("a link has what narrows the list, escaped, and nothing else", () => {
  const root = "/jira/plugins/servlet/accord/tickets";
  assert.equal(ticketsAddress({}), root);
  assert.equal(
    ticketsAddress({ provider: "it & co", client: undefined, length: "WEEK", outcome: "MISSED" }),
    `${root}?provider=it+%26+co&length=WEEK&outcome=MISSED`,
  );
  assert.equal(search({ a: "", b: undefined, c: 0 }), "?c=0");
});

const CLOCK: RiskyClock = {
  issue: { key: "ITS-1", summary: "" },
  agreement: { id: "a", name: "A" },
  metric: { id: "m", name: "M" },
  phase: "RUNNING",
  standing: "AT_RISK",
  running: true,
  remainingMillis: 60_000,
};

test("what is at risk counts down, and is late one moment after zero", () => {
  const table: [passed: number, tone: string, text: string][] = [
    [0, "risky", "1m left"],
    [59_999, "risky", "0m left"],
    [60_000, "risky", "0m left"],
    [60_001, "missed", "1m over"],
    [180_000, "missed", "2m over"],
  ];
  for (const [passed, tone, text] of table) {
    const look = lookOf(CLOCK, passed);
    assert.deepEqual([look.tone, look.text], [tone, text], String(passed));
  }
});

test("a clock that stands still keeps what it has, and says why", () => {
  const closed = lookOf({ ...CLOCK, running: false }, 3_600_000);
  assert.deepEqual([closed.tone, closed.text, closed.more], ["risky", "1m left", "out of hours"]);
  const opens = lookOf({ ...CLOCK, running: false, opensAt: "2026-11-24T13:00:00.000Z" }, 0);
  assert.match(opens.more, /^out of hours, counts again .*\d/);
  const paused = lookOf({ ...CLOCK, running: false, phase: "PAUSED" }, 3_600_000);
  assert.deepEqual([paused.tone, paused.text, paused.more], ["still", "paused", "1m left"]);
  const late = lookOf(
    { ...CLOCK, running: false, phase: "PAUSED", standing: "BREACHED", remainingMillis: -60_000 },
    3_600_000,
  );
  assert.deepEqual([late.tone, late.text, late.more], ["missed", "1m over", "paused"]);
});

test("a department stands in the quadrant that the server names, whatever its figures", () => {
  const placed = (name: string, met: number, score: number, place: Placed["place"]): Placed => ({
    department: { id: name, name },
    compliance: figure(met, 1000 - met),
    chooseAgain: again(50 + score / 2, 50 - score / 2, 100),
    place,
  });
  const spots = spotsOf([
    placed("both", 990, 60, "GREEN_GREEN"),
    // It promised 90 %: its 93 % are green, though left of the usual target.
    placed("modest", 930, -20, "GREEN_RED"),
    // It promised +30: its +20 are red.
    placed("ambitious", 900, 20, "RED_RED"),
    placed("unknown", 900, 20, "UNKNOWN"),
  ]);
  const side = Object.fromEntries(
    spots.map(({ placed: { department }, x, y }) => [department.name, [x > 50, y < 50]]),
  );
  assert.deepEqual(side, { both: [true, true], modest: [true, false], ambitious: [false, false] });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { holidayOf, rowOf, withHolidays } from "../../app/calendars/days/holidays";
import type { Holiday } from "../../app/calendars/model";
import { isAhead, withAlways, withNewVersion } from "../../app/calendars/version-edits";
import { isOpen, painted } from "../../app/calendars/week/painting";
import {
  compacted,
  emptyDays,
  expanded,
  spanOf,
  typedWindows,
  windowOf,
} from "../../app/calendars/week/windows";

const NINE = 9 * 4;
const week = (days: Partial<ReturnType<typeof emptyDays>>) => ({ ...emptyDays(), ...days });
const patch = (day: number, from: number, to: number) =>
  ({ days: [day, day], cells: [from, to] }) as const;

test("runs of days stand for each of them, also over the end of the week", () => {
  const days = expanded({ "sat-mon": ["10:00-12:00"], tue: "closed" });
  assert.deepEqual(
    days,
    week({ sat: ["10:00-12:00"], sun: ["10:00-12:00"], mon: ["10:00-12:00"] }),
  );
});

test("a week is written as shortly as can be, and reads back the same", () => {
  const days = expanded({ "mon-thu": ["09:00-12:00", "13:00-18:00"], fri: ["09:00-15:00"] });
  assert.deepEqual(compacted(days), {
    "mon-thu": ["09:00-12:00", "13:00-18:00"],
    fri: ["09:00-15:00"],
  });
  assert.deepEqual(expanded(compacted(days)), days);
});

test("windows are typed as people write them; what is none stays to be judged", () => {
  assert.deepEqual(typedWindows("9-12, 13:30 \u2013 18"), ["09:00-12:00", "13:30-18:00"]);
  assert.deepEqual(typedWindows("22:00-06:00; noon"), ["22:00-06:00", "noon"]);
  assert.deepEqual(typedWindows(" "), []);
});

test("windows that end before they start go on until the next day", () => {
  assert.deepEqual(spanOf("22:00-06:00"), { from: 1320, to: 1800 });
  assert.deepEqual(spanOf("09:00-09:00+1"), { from: 540, to: 1980 });
  assert.deepEqual(spanOf("00:00-24:00"), { from: 0, to: 1440 });
  assert.equal(spanOf("noon"), undefined);
  for (const window of ["22:00-06:00", "09:00-09:00+1", "00:00-24:00", "09:15-17:45"]) {
    const span = spanOf(window);
    assert.ok(span);
    assert.equal(windowOf(span), window);
  }
});

test("painting opens quarters of an hour and joins what touches", () => {
  const once = painted(emptyDays(), patch(0, NINE, NINE + 3), true);
  assert.deepEqual(once.mon, ["09:00-10:00"]);
  const twice = painted(once, patch(0, NINE + 4, NINE + 7), true);
  assert.deepEqual(twice.mon, ["09:00-11:00"]);
  assert.ok(isOpen(twice, 0, NINE));
  assert.ok(!isOpen(twice, 0, NINE - 1));
});

test("painting closes a part out of the middle", () => {
  const days = painted(week({ tue: ["09:00-18:00"] }), patch(1, 48, 51), false);
  assert.deepEqual(days.tue, ["09:00-12:00", "13:00-18:00"]);
});

test("a rectangle is painted on each of its days, from either corner", () => {
  const days = painted(emptyDays(), { days: [4, 0], cells: [NINE + 3, NINE] }, true);
  assert.deepEqual(compacted(days), { "mon-fri": ["09:00-10:00"] });
});

test("what is painted on both sides of midnight is one shift", () => {
  const evening = painted(emptyDays(), patch(6, 88, 95), true);
  const night = painted(evening, patch(0, 0, 23), true);
  assert.deepEqual(compacted(night), { sun: ["22:00-06:00"] });
  const backwards = painted(painted(emptyDays(), patch(0, 0, 23), true), patch(6, 88, 95), true);
  assert.deepEqual(backwards, night);
  assert.ok(isOpen(night, 0, 0));
});

test("a gap in a shift leaves its end on the day on which that is", () => {
  const night = week({ mon: ["22:00-06:00"] });
  const days = painted(night, patch(1, 0, 3), false);
  assert.deepEqual(compacted(days), { mon: ["22:00-24:00"], tue: ["01:00-06:00"] });
  const late = painted(night, patch(0, 88, 95), false);
  assert.deepEqual(compacted(late), { tue: ["00:00-06:00"] });
});

test("painting agrees with a clock of every quarter of the week", () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let round = 0; round < 60; round++) {
    let days = emptyDays();
    const cells = Array.from({ length: 7 }, () => new Array<boolean>(96).fill(false));
    for (let stroke = 0; stroke < 8; stroke++) {
      const open = random(3) > 0;
      const [day, from, to] = [random(7), random(96), random(96)];
      days = painted(days, patch(day, from, to), open);
      for (let cell = Math.min(from, to); cell <= Math.max(from, to); cell++)
        (cells[day] ?? [])[cell] = open;
    }
    for (const [day, row] of cells.entries())
      for (const [cell, open] of row.entries())
        assert.equal(isOpen(days, day, cell), open, `round ${round}, day ${day}, cell ${cell}`);
  }
});

test("each form of a holiday becomes a row and comes back as it was", () => {
  const holidays: Holiday[] = [
    "2026-04-03",
    "--12-25",
    { name: "Easter Monday", date: "2026-04-06" },
    { name: "Leap day", yearly: "--02-29" },
    { name: "Works closed", from: "--12-27", to: "--01-01" },
    { name: "Move", from: "2026-05-04", to: "2026-05-08" },
  ];
  assert.deepEqual(holidays.map(rowOf).map(holidayOf), holidays);
});

test("holidays that are added come once, in the order of their dates", () => {
  const known: Holiday[] = [{ name: "Christmas", date: "2026-12-25" }];
  const added = withHolidays(known, [
    { name: "New Year", date: "2026-01-01" },
    { name: "Christmas Day", date: "2026-12-25" },
  ]);
  assert.deepEqual(added, [{ name: "New Year", date: "2026-01-01" }, ...known]);
});

test("new hours begin as a copy, with a number and a date of their own", () => {
  const calendar = {
    id: "berlin",
    name: "Berlin",
    versions: [{ version: 3, zone: "Europe/Berlin", week: { mon: ["09:00-17:00"] } }],
  };
  const [, next] = withNewVersion(calendar, "2027-01-01T00:00:00Z").versions;
  assert.ok(next);
  assert.deepEqual([next.version, next.effectiveFrom], [4, "2027-01-01T00:00:00Z"]);
  assert.ok(isAhead(next, "2026-12-31"));
  assert.ok(!isAhead(next, "2027-01-01"));
  assert.deepEqual(withAlways(next, true, "UTC"), {
    version: 4,
    effectiveFrom: "2027-01-01T00:00:00Z",
    hours: "always",
  });
});

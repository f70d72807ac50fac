import "./texts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { instant, momentText, sameWallTime, type Reader } from "../../shared/moments";

const BERLIN: Reader = { zone: "Europe/Berlin", locale: "en-GB" };
const TUESDAY_09_55 = instant("2026-11-24T08:55:00Z");

/** ICU writes a narrow space before AM and PM. */
const say = (at: string, reader: Reader = BERLIN, now = TUESDAY_09_55): string =>
  momentText(instant(at), now, reader).replace(/\s/g, " ");

test("moments read as people say them", () => {
  const table: [string, string][] = [
    ["2026-11-24T10:07:00Z", "today 11:07"],
    ["2026-11-23T23:00:00Z", "today 00:00"],
    ["2026-11-23T22:59:00Z", "Mon 23:59"],
    ["2026-11-24T23:00:00Z", "Wed 00:00"],
    ["2026-11-23T12:17:00Z", "Mon 13:17"],
    ["2026-11-30T09:00:00Z", "Mon 10:00"],
    ["2026-12-01T09:00:00Z", "Tue, 1 Dec 2026 10:00"],
    ["2026-11-17T09:00:00Z", "Tue, 17 Nov 2026 10:00"],
  ];
  for (const [at, text] of table) assert.equal(say(at), text);
});

test("today is the reader's day, not the server's", () => {
  const lateInNewYork = { zone: "America/New_York", locale: "en-US" };
  assert.equal(
    say("2026-11-24T03:00:00Z", lateInNewYork, instant("2026-11-24T04:30:00Z")),
    "today 10:00 PM",
  );
  assert.equal(
    say("2026-11-24T05:00:00Z", lateInNewYork, instant("2026-11-24T04:30:00Z")),
    "Tue 12:00 AM",
  );
});

test("wall time follows the zone's rules on the day of the change", () => {
  const saturday = instant("2026-10-24T12:00:00Z");
  assert.equal(say("2026-10-25T00:30:00Z", BERLIN, saturday), "Sun 02:30");
  assert.equal(say("2026-10-25T01:30:00Z", BERLIN, saturday), "Sun 02:30");
  assert.equal(say("2026-10-25T08:00:00Z", BERLIN, saturday), "Sun 09:00");
});

test("Java's form of a language tag is understood", () => {
  assert.equal(say("2026-11-23T12:17:00Z", { zone: "Europe/Berlin", locale: "de_DE" }), "Mo 13:17");
});

test("a language that the browser does not know falls back to its own", () => {
  assert.match(say("2026-11-24T10:07:00Z", { zone: "Europe/Berlin", locale: "!" }), /^today /);
});

test("a zone that the browser does not know is shown in UTC, and says so", () => {
  assert.equal(
    say("2026-11-24T10:07:00Z", { zone: "Mars/Olympus", locale: "en-GB" }),
    "today 10:07 UTC",
  );
});

test("two zones can have the same wall time", () => {
  assert.ok(sameWallTime(TUESDAY_09_55, "Europe/Berlin", "Europe/Paris"));
  assert.ok(!sameWallTime(TUESDAY_09_55, "Europe/Berlin", "Europe/London"));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { freshStart } from "../../app/agreements/fresh";
import { inForce, standingOf } from "../../app/agreements/in-force";
import type { Agreement, Status, Version } from "../../app/agreements/model";

const NOW = Date.parse("2026-11-23T12:00:00Z");
const BEFORE = "2026-01-01T00:00:00Z";
const AFTER = "2026-12-01T00:00:00Z";

function version(number: number, status: Status, effectiveFrom: string, until?: string): Version {
  const ends = until === undefined ? {} : { effectiveUntil: until };
  return { version: number, status, effectiveFrom, zone: "UTC", metrics: [], ...ends };
}

function agreement(...versions: Version[]): Agreement {
  return { id: "a", name: "A", provider: "it", clients: ["finance"], versions };
}

test("until a later version begins, the one that it takes over from is in force", () => {
  const signed = agreement(version(1, "superseded", BEFORE), version(2, "active", AFTER));
  assert.equal(inForce(signed, NOW)?.version, 1);
  assert.deepEqual(
    signed.versions.map((one) => standingOf(signed, one, NOW)),
    ["active", "agreed"],
  );
});

test("from its beginning on the later one is", () => {
  const signed = agreement(version(1, "superseded", BEFORE), version(2, "active", AFTER));
  const then = Date.parse(AFTER);
  assert.equal(inForce(signed, then)?.version, 2);
  assert.deepEqual(
    signed.versions.map((one) => standingOf(signed, one, then)),
    ["superseded", "active"],
  );
});

test("drafts are never in force, and nothing is after the end", () => {
  const draft = agreement(version(1, "draft", BEFORE));
  assert.equal(inForce(draft, NOW), undefined);
  assert.equal(standingOf(draft, version(1, "draft", BEFORE), NOW), "draft");
  const ended = agreement(version(1, "active", BEFORE, "2026-11-01T00:00:00Z"));
  assert.equal(inForce(ended, NOW), undefined);
});

test("a new version begins on a first of the month after the version before", () => {
  assert.equal(freshStart("UTC", "2096-12-01T00:00:00Z"), "2097-01-01T00:00:00Z");
  assert.match(freshStart("UTC", "1970-05-01T00:00:00Z"), /^2\d\d\d-\d\d-01T00:00:00Z$/);
});

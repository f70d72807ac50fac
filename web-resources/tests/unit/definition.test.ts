import assert from "node:assert/strict";
import { test } from "node:test";
import { at, clashes, differences, pathWords, reconciled } from "../../app/definition/difference";
import { moved, withList, withMember } from "../../app/definition/edits";
import { isUnder } from "../../app/fields/findings";
import { idFrom } from "../../app/fields/ids";
import { instantOf, offsetText, wallTime } from "../../shared/zoned";

test("documents differ where their innermost members do", () => {
  const before = { name: "IT", versions: [{ zone: "Europe/Berlin", days: ["mon"] }], head: "ines" };
  const after = { name: "IT", versions: [{ zone: "Asia/Tokyo", days: ["mon", "tue"] }] };
  assert.deepEqual(differences(before, after), [
    { path: "versions[0].zone", before: "Europe/Berlin", after: "Asia/Tokyo" },
    { path: "versions[0].days", before: ["mon"], after: ["mon", "tue"] },
    { path: "head", before: "ines" },
  ]);
  assert.equal(at(before, "versions[0].zone"), "Europe/Berlin");
  assert.equal(at(before, "versions[3].zone"), undefined);
});

test("two people clash only where both changed the same differently", () => {
  const was = { name: "IT", head: "ines", contact: "4711", accepts: "on-arrival" };
  const theirs = { ...was, head: "omar", contact: "4712", accepts: "on-assignment" };
  const mine = { ...was, name: "IT Services", contact: "4713", accepts: "on-assignment" };
  const rows = clashes(was, theirs, mine).map(({ path, isClash }) => [path, isClash]);
  assert.deepEqual(rows, [
    ["head", false],
    ["contact", true],
    ["accepts", false],
    ["name", false],
  ]);
});

test("what two people changed is reconciled; where both changed the same, mine holds", () => {
  const was = { name: "IT", head: "ines", versions: [{ zone: "a", days: ["mon"] }] };
  const theirs = { name: "It", contact: "4711", versions: [{ zone: "b", days: ["mon"] }] };
  const mine = { name: "IT Services", head: "ines", versions: [{ zone: "a", days: ["tue"] }] };
  assert.deepEqual(reconciled(was, theirs, mine), {
    name: "IT Services",
    contact: "4711",
    versions: [{ zone: "b", days: ["tue"] }],
  });
  const longer = { ...was, versions: [{ zone: "c", days: [] }, ...was.versions] };
  assert.deepEqual(reconciled(was, theirs, longer), {
    name: "It",
    contact: "4711",
    versions: longer.versions,
  });
});

test("a path reads as words", () => {
  assert.equal(pathWords("versions[0].goalChange"), "versions 1, goal change");
});

test("a path is under another at whole steps only", () => {
  assert.ok(isUnder("members[1].group", "members[1]"));
  assert.ok(isUnder("members", "members"));
  assert.ok(!isUnder("members[10]", "members[1]"));
  assert.ok(!isUnder("membership", "members"));
});

test("edits leave absent values out and the old document alone", () => {
  const document: { name: string; head?: string; deputies?: string[] } = { name: "IT", head: "a" };
  assert.deepEqual(withMember(document, "head", undefined), { name: "IT" });
  assert.deepEqual(withList(document, "deputies", []), { name: "IT", head: "a" });
  assert.deepEqual(document, { name: "IT", head: "a" });
  assert.deepEqual(moved(["a", "b", "c"], 2, 0), ["c", "a", "b"]);
  assert.deepEqual(moved(["a", "b"], 0, 2), ["a", "b"]);
});

test("ids are made of names", () => {
  assert.equal(idFrom("  IT & Services "), "it-services");
  assert.equal(idFrom("Gr\u00f6\u00dfe 2"), "gr\u00f6\u00dfe-2");
  assert.equal(idFrom("!?"), "");
});

test("wall times follow the zone, through gaps and overlaps as in Java", () => {
  const berlin = "Europe/Berlin";
  assert.equal(instantOf("2026-07-01T08:30", berlin), "2026-07-01T06:30:00Z");
  assert.equal(wallTime("2026-07-01T06:30:00Z", berlin), "2026-07-01T08:30");
  assert.equal(offsetText("2026-07-01T06:30:00Z", berlin), "UTC+02:00");
  assert.equal(offsetText("2026-07-01T06:30:00Z", "America/St_Johns"), "UTC-02:30");
  // Clocks go from 2:00 to 3:00, and in autumn from 3:00 back to 2:00.
  assert.equal(instantOf("2026-03-29T02:30", berlin), "2026-03-29T01:30:00Z");
  assert.equal(instantOf("2026-10-25T02:30", berlin), "2026-10-25T00:30:00Z");
  assert.equal(instantOf("", berlin), undefined);
  assert.equal(instantOf("2026-13-01T00:00", berlin), undefined);
});

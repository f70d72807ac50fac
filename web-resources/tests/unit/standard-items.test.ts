import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { STANDARD, standardItems, wordingOf } from "../../app/surveys/standard-items";
import { recentPeriods } from "../../shared/figures/recent-periods";

const SERVER = readFileSync(
  "../src/engine/src/main/java/dev/accord/engine/agreement/StandardItems.java",
  "utf8",
);

test("standard questions are worded as the server words them", () => {
  for (const [id, { wording }] of Object.entries(STANDARD)) {
    assert.ok(SERVER.includes(`${id.toUpperCase().replace("-", "_")}(`), id);
    for (const text of Object.values(wording)) assert.ok(SERVER.includes(`"${text}"`), text);
  }
  for (const instrument of ["transactional", "relationship"] as const)
    for (const item of standardItems(instrument)) assert.ok(String(item) in STANDARD);
});

test("a wording names the department, in English where it lacks the language", () => {
  const own = { id: "own", kind: "agreement", wording: { en: "{department} cares." } } as const;
  assert.equal(wordingOf(own, "fr", "Legal"), "Legal cares.");
  assert.equal(
    wordingOf("choose-again", "de", "A$&B"),
    "Wenn Sie frei wählen könnten: Würden Sie A$&B wieder wählen?",
  );
});

test("periods go back over years; a week belongs to the year of its Thursday", () => {
  assert.deepEqual(recentPeriods("MONTH", 3, "2026-02-10"), ["2026-02", "2026-01", "2025-12"]);
  assert.deepEqual(recentPeriods("QUARTER", 3, "2026-02-10"), ["2026-Q1", "2025-Q4", "2025-Q3"]);
  assert.deepEqual(recentPeriods("WEEK", 2, "2027-01-03"), ["2026-W53", "2026-W52"]);
  assert.deepEqual(recentPeriods("YEAR", 2, "2026-02-10"), ["2026", "2025"]);
});

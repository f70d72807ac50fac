import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { idOf, STANDARD, standardItems, wordingOf } from "../../app/surveys/standard-items";

const SERVER = readFileSync(
  "../src/engine/src/main/java/dev/accord/engine/agreement/StandardItems.java",
  "utf8",
).replace(/\\u([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));

test("standard questions are worded as the server words them", () => {
  for (const [id, { wording }] of Object.entries(STANDARD)) {
    assert.ok(SERVER.includes(`${id.toUpperCase().replace("-", "_")}(`), id);
    for (const text of Object.values(wording)) assert.ok(SERVER.includes(`"${text}"`), text);
  }
  for (const instrument of ["transactional", "relationship"] as const)
    for (const item of standardItems(instrument)) assert.ok(idOf(item) in STANDARD);
});

test("a wording names the department, in English where it lacks the language", () => {
  const own = { id: "own", kind: "agreement", wording: { en: "{department} cares." } } as const;
  assert.equal(wordingOf(own, "fr", "Legal"), "Legal cares.");
  assert.equal(
    wordingOf("choose-again", "de", "A$&B"),
    "Wenn Sie frei wählen könnten: Würden Sie A$&B wieder wählen?",
  );
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DRIVERS, scoredBefore, withOneMore } from "../../app/surveys/standard-drivers";
import { idOf, STANDARD, standardItems, wordingOf } from "../../app/surveys/standard-items";

const source = (name: string): string =>
  readFileSync(
    `../src/engine/src/main/java/dev/accord/engine/agreement/${name}.java`,
    "utf8",
  ).replace(/\\u([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
const SERVER = source("StandardItems");

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

test("drivers are those of the server, in its words and lists", () => {
  const server = [...source("Driver").matchAll(/([A-Z_]+)\(\s*Set\.of\(([^)]+)\)([^)]+)\)[,;]/g)];
  assert.deepEqual(
    DRIVERS.map(({ id, bands, wording }) => [id, bands, Object.values(wording)]),
    server.map(([, name = "", bands = "", words = ""]) => [
      name.toLowerCase().replaceAll("_", "-"),
      bands.split(",").map((band) => band.trim().replace("Band.", "").toLowerCase()),
      [...words.matchAll(/"([^"]+)"/g)].map(([, text]) => text),
    ]),
  );
});

test("drivers are of the last choose-again question before them", () => {
  const again = { id: "again", kind: "choose-again", wording: { en: "And again?" } } as const;
  assert.equal(scoredBefore("drivers", ["choose-again", again, "drivers"]), "again");
  assert.equal(scoredBefore("drivers", ["drivers", again]), undefined);
  assert.equal(scoredBefore("keep", [again, "keep"]), undefined);
});

test("what weighed most is asked right after the score, all else at the end", () => {
  const asked = ["keep", "choose-again", "effort"];
  assert.deepEqual(withOneMore(asked, "drivers"), ["keep", "choose-again", "drivers", "effort"]);
  assert.deepEqual(withOneMore(asked, "change"), [...asked, "change"]);
  assert.deepEqual(withOneMore(["keep"], "drivers"), ["keep", "drivers"]);
});

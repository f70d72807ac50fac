import assert from "node:assert/strict";
import { test } from "node:test";
import { CANNOT_SAY, type Item, type ItemKind } from "../../survey/model";
import { answersOf, MOST_CHARACTERS, prefilled, problemsOf } from "../../survey/typed";
import { english } from "../../survey/words/english";
import { french } from "../../survey/words/french";
import { german } from "../../survey/words/german";
import { languageName, type Words, wordsIn } from "../../survey/words/words";

const item = (kind: ItemKind, optional = false): Item => ({
  id: kind.toLowerCase(),
  kind,
  wording: kind,
  optional,
});
const CHOOSE = item("CHOOSE_AGAIN");
const ITEMS = [
  CHOOSE,
  item("AGREEMENT"),
  item("EFFORT", true),
  item("MINUTES", true),
  item("TEXT", true),
];

test("answers go out as numbers, texts and cannot say; what is empty is left out", () => {
  const typed = {
    choose_again: "10",
    agreement: CANNOT_SAY,
    effort: "",
    minutes: " 30 ",
    text: " 42 ",
  };
  assert.deepEqual(answersOf(ITEMS, typed), {
    choose_again: 10,
    agreement: CANNOT_SAY,
    minutes: 30,
    text: "42",
  });
});

test("what may not be left out, is no number of minutes or is too long is a problem of its question", () => {
  const kinds = (typed: Record<string, string>): string[] =>
    problemsOf(ITEMS, typed).map((problem) => `${problem.item.kind} ${problem.is}`);
  assert.deepEqual(kinds({}), ["CHOOSE_AGAIN missing", "AGREEMENT missing"]);
  const rest = { choose_again: "0", agreement: "1" };
  assert.deepEqual(kinds(rest), []);
  for (const wrong of ["ten", "-1", "1.5", "1e3", "10081"])
    assert.deepEqual(kinds({ ...rest, minutes: wrong }), ["MINUTES no-minutes"], wrong);
  assert.deepEqual(kinds({ ...rest, minutes: "0", text: "x".repeat(MOST_CHARACTERS) }), []);
  assert.deepEqual(kinds({ ...rest, text: "x".repeat(MOST_CHARACTERS + 1) }), ["TEXT too-long"]);
});

test("a link fills the first question only with a number of its scale", () => {
  assert.deepEqual(prefilled(ITEMS, "?score=9"), { choose_again: "9" });
  assert.deepEqual(prefilled(ITEMS, "?score=0"), { choose_again: "0" });
  for (const search of ["", "?score=", "?score=11", "?score=-1", "?score=09", "?score=nine"])
    assert.deepEqual(prefilled(ITEMS, search), {}, search);
  assert.deepEqual(prefilled([item("EFFORT")], "?score=5"), {});
});

test("every language says everything, each in its own words", () => {
  const said = (value: string | readonly string[] | ((...values: string[]) => string)): string => {
    if (typeof value === "function") return value("X", "Y");
    return typeof value === "string" ? value : value.join();
  };
  const keys = Object.keys(english) as (keyof Words)[];
  for (const words of [english, german, french])
    for (const key of keys) assert.ok(said(words[key]).trim() !== "", key);
  const same = keys.filter((key) =>
    [german, french].some((words) => said(words[key]) === said(english[key])),
  );
  assert.deepEqual(same, ["minutes"]);
});

test("a language that the page does not speak is named by itself, and gets English words", () => {
  assert.equal(wordsIn("de-CH"), german);
  assert.equal(wordsIn("fr_CA"), french);
  assert.equal(wordsIn("it"), english);
  assert.equal(wordsIn(undefined), english);
  assert.equal(languageName("it"), "italiano");
  assert.equal(languageName("no such"), "no such");
});

test("the page says how long it takes as the mail does, and French signs keep their space", () => {
  assert.match(english.length("5"), /less than two minutes/);
  assert.match(german.length("5"), /weniger als zwei Minuten/);
  assert.match(french.length("5"), /moins de deux minutes/);
  const said = Object.values(french).filter((one) => typeof one === "string");
  for (const text of [...said, french.title("Finance")])
    assert.doesNotMatch(text, /[ \u00a0][?!;]/);
});

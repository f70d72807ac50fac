import assert from "node:assert/strict";
import { test } from "node:test";
import { lineDifference, withGaps } from "../../app/record/line-difference";

const shown = (before: string, after: string): string =>
  lineDifference(Array.from(before), Array.from(after))
    .map(({ text, change }) => (change === "same" ? text : (change === "gone" ? "-" : "+") + text))
    .join(" ");

test("lines go, come and stay in order", () => {
  const table: [string, string, string][] = [
    ["", "", ""],
    ["abc", "abc", "a b c"],
    ["", "ab", "+a +b"],
    ["ab", "", "-a -b"],
    ["abc", "axc", "a -b +x c"],
    ["abcd", "bd", "-a b -c d"],
    ["aab", "aaab", "a a +a b"],
  ];
  for (const [before, after, expected] of table) assert.equal(shown(before, after), expected);
});

test("both texts can be read from the difference, whatever they are", () => {
  let seed = 11;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const text = (): string[] =>
    Array.from({ length: Math.floor(random() * 12) }, () => "abc".charAt(Math.floor(random() * 3)));
  for (let round = 0; round < 500; round++) {
    const [before, after] = [text(), text()];
    const lines = lineDifference(before, after);
    const without = (change: string): string[] =>
      lines.filter((line) => line.change !== change).map((line) => line.text);
    assert.deepEqual(without("new"), before);
    assert.deepEqual(without("gone"), after);
  }
});

test("what is far from any change is left out and counted", () => {
  const before = Array.from({ length: 20 }, (_, i) => `line ${i}`);
  const after = before.map((line) => (line === "line 10" ? "other" : line));
  const parts = withGaps(lineDifference(before, after), 2);
  assert.deepEqual(
    parts.map((part) => ("skipped" in part ? part.skipped : part.text)),
    [8, "line 8", "line 9", "line 10", "other", "line 11", "line 12", 7],
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { locate } from "../../admin/configuration/locate";

const DOCUMENT = `{
  "calendars": [{"id": "a \\"quoted\\" , id", "week": []}],
  "agreements": [
    {"id": "x", "metrics": [{"goals": []}, {"name": "two", "goals": [1, -2.5e3]}]},
    {"id": "y"}
  ]
}`;

const found = (path: string): string | undefined => {
  const span = locate(DOCUMENT, path);
  return span && DOCUMENT.slice(...span);
};

test("a path leads to its value in the text", () => {
  assert.equal(found("agreements[0].metrics[1].goals"), "[1, -2.5e3]");
  assert.equal(found("agreements[0].metrics[1].goals[1]"), "-2.5e3");
  assert.equal(found("agreements[1].id"), '"y"');
  assert.equal(found("calendars[0].week"), "[]");
  assert.equal(found(""), DOCUMENT);
});

test("a path to something missing leads to what it should be in", () => {
  assert.equal(found("agreements[1].metrics[3].goals"), '{"id": "y"}');
  assert.equal(found("agreements[0].id.more"), '"x"');
});

test("text that is not JSON has no places", () => {
  assert.equal(locate('{"a": [1, 2', "b"), undefined);
  assert.equal(locate("", "a"), undefined);
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { translate } from "../mock/js-i18n";
import { TEXTS } from "./texts";

const BUNDLES = ["issue-panel", "admin", "app", "survey", "gadgets"].map((name) =>
  readFileSync(`dist/${name}.js`, "utf8"),
);
const SCRIPT = BUNDLES.join("\n");

const DESCRIPTOR = readFileSync("../atlassian-plugin.xml", "utf8");

/** Not named by scripts, but by the plugin's descriptor and the page that lists plugins. */
const OF_THE_PLUGIN = [
  "accord.name",
  "accord.description",
  ...[...DESCRIPTOR.matchAll(/<(?:label|title|description) key="([^"]+)"/g)].map(
    (text) => text[1] ?? "",
  ),
];

const CALLS = [...SCRIPT.matchAll(/AJS\.I18n\.getText\("([\w.-]+)"([),])/g)];

/** The calls with as many values as they pass, counted to the matching bracket. */
function valuesOf(call: RegExpExecArray): number {
  if (call[2] === ")") return 0;
  let depth = 1;
  let count = 1;
  for (let at = call.index + call[0].length; depth > 0; at++) {
    const c = SCRIPT[at] ?? "";
    if (c === "") throw new Error(`${call[0]} does not end.`);
    if ("([{".includes(c)) depth += 1;
    if (")]}".includes(c)) depth -= 1;
    if (c === "," && depth === 1) count += 1;
  }
  return count;
}

test("every call for a text has a literal key, and nothing else touches AJS.I18n", () => {
  assert.equal(SCRIPT.match(/I18n/g)?.length, CALLS.length);
  assert.ok(CALLS.length > 100);
});

test("Jira's transformer leaves no call behind", () => {
  for (const bundle of BUNDLES) assert.ok(!translate(bundle, TEXTS).includes("I18n"));
});

test("every key that is asked for exists, and every text is asked for", () => {
  const asked = new Set(CALLS.map((call) => call[1] ?? ""));
  assert.deepEqual(
    [...asked].filter((key) => !TEXTS.has(key)),
    [],
  );
  assert.deepEqual(
    [...TEXTS.keys()].filter((key) => !asked.has(key) && !OF_THE_PLUGIN.includes(key)),
    [],
  );
});

test("every label of the plugin's descriptor has a text", () => {
  assert.ok(OF_THE_PLUGIN.includes("accord.panel.title"));
  assert.deepEqual(
    OF_THE_PLUGIN.filter((key) => !TEXTS.has(key)),
    [],
  );
});

test("a call passes as many values as its text has places", () => {
  for (const call of CALLS) {
    const text = TEXTS.get(call[1] ?? "") ?? "";
    const places = new Set(text.match(/\{\d\}/g)).size;
    assert.equal(valuesOf(call), places, `${call[1] ?? ""}=${text}`);
  }
});

test("texts survive java.text.MessageFormat and any encoding", () => {
  for (const [key, text] of TEXTS) {
    assert.ok(!text.includes("'"), `${key}: write \\u2019 for the apostrophe`);
    assert.ok(!/\{(?!\d\})/.test(text), `${key}: a brace that is no placeholder`);
    assert.match(key, /^accord(\.[a-z0-9-]+)+$/);
  }
  assert.match(readFileSync("i18n/accord.properties", "latin1"), /^[\x20-\x7e\n]*$/);
});

test("no key stands twice", () => {
  const keys = [...readFileSync("i18n/accord.properties", "utf8").matchAll(/^([^#=\s]+)=/gm)].map(
    (m) => m[1],
  );
  assert.equal(new Set(keys).size, keys.length);
});

test("bundles run in the page as they are: no inner HTML, no eval, no address of another host", () => {
  const ours = SCRIPT.replace(/http:\/\/www\.w3\.org\/[\w/]+/g, "");
  assert.ok(!/\beval\(|new Function|https?:\/\/|document\.write/.test(ours));
});

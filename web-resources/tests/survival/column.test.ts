/** The SLA column in the running sandbox: the field that the plugin makes, in lists and in REST. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryFolder } from "../running/folder";
import { type Jira, PLUGIN, until } from "./jira";
import { promise } from "./promises";
import { Site } from "./site";

const TYPE = `${PLUGIN}:sla`;
const HOSTILE = `<b title="x">Help & 'desk'</b>`;

interface Field {
  id: string;
  name: string;
  schema?: { custom?: string };
}

test("the plugin makes one field, and lists show its words and nothing that somebody typed as markup", (context) =>
  Site.with(async (site) => {
    const place = { data: temporaryFolder() };
    const jira = await site.jira(place);
    const field = only(await slaFields(jira));
    await promise(jira, (document) => document.replaceAll("Help desk for Sales", quoted(HOSTILE)));
    const running = await create(jira, "Runs");
    const late = await create(jira, "Late", { priority: { name: "High" } });
    const waiting = await create(jira, "Waits", { priority: { name: "Low" } });
    await jira.tracked();

    // The first promise of each is to begin within an hour; its clock does not wait.
    await until(
      () => shown(jira, field, running),
      (text) => /^On track, (1h|5\dm) left$/.test(text ?? ""),
    );
    assert.match(String(await shown(jira, field, late)), /^Missed by \dm$/);
    assert.match(String(await shown(jira, field, waiting)), /^On track, (1h|5\dm) left$/);

    const page = await navigator(jira, "project = PRJ ORDER BY slaDue");
    assert.ok(page.includes(`<th scope="col">SLA</th>`));
    assert.ok(!page.includes("<b title"), "a name became markup");
    assert.ok(page.includes("&lt;b title=&quot;x&quot;&gt;Help &amp; &#39;desk&#39;"), "no title");
    assert.deepEqual(
      [...page.matchAll(/data-issuekey="([^"]+)"/g)].map(([, key]) => key)[0],
      late,
      "what is due first does not come first",
    );
    assert.match(
      page,
      /<span title="[^"]+"><span class="aui-lozenge[^"]*">On track<\/span> (1h|5\dm) left<\/span>/,
    );

    // Nothing of it stays when the plugin goes, and nothing is made twice when it comes back.
    await jira.switchPlugin(false);
    assert.deepEqual(await slaFields(jira), []);
    assert.ok(!(await navigator(jira, "project = PRJ")).includes(`<th scope="col">SLA</th>`));
    await jira.switchPlugin(true);
    assert.deepEqual(await slaFields(jira), [field]);
    context.diagnostic(`${field.id}: ${await shown(jira, field, running)}`);
  }));

test("an administrator makes another field of the type, and nobody else does", () =>
  Site.with(async (site) => {
    const jira = await site.jira({ data: temporaryFolder() });
    const wish = { name: "Promise", description: "", type: TYPE };
    const made = await jira.done<Field>("POST", "/api/2/field", wish);
    assert.deepEqual(
      (await slaFields(jira)).map(({ name }) => name),
      ["SLA", "Promise"],
    );
    assert.equal(made.schema?.custom, TYPE);
    await assert.rejects(jira.done("POST", "/api/2/field", wish), /400 .*Choose another name/);
    await assert.rejects(
      jira.done("POST", "/api/2/field", { name: "Other", type: "no:such" }),
      /400 .*no:such/,
    );
    const anonymous = await fetch(`${jira.sandbox.url}/rest/api/2/field`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify(wish),
    });
    assert.equal(anonymous.status, 401);
  }));

async function slaFields(jira: Jira): Promise<Field[]> {
  const fields = await jira.done<Field[]>("GET", "/api/2/field");
  return fields.filter(({ schema }) => schema?.custom === TYPE);
}

function only(fields: Field[]): Field {
  const [field] = fields;
  assert.ok(field && fields.length === 1, JSON.stringify(fields));
  assert.equal(field.name, "SLA");
  return field;
}

async function create(jira: Jira, summary: string, more: object = {}): Promise<string> {
  const { key } = await jira.done<{ key: string }>("POST", "/api/2/issue", {
    fields: { project: { key: "PRJ" }, issuetype: { name: "Request" }, summary, ...more },
  });
  return key;
}

/** As REST tells the value. */
async function shown(jira: Jira, field: Field, key: string): Promise<string | null> {
  const { fields } = await jira.done<{ fields: Record<string, string | null> }>(
    "GET",
    `/api/2/issue/${key}?fields=${field.id}`,
  );
  return fields[field.id] ?? null;
}

async function navigator(jira: Jira, jql: string): Promise<string> {
  const address = `${jira.sandbox.url}/issues/?jql=${encodeURIComponent(jql)}`;
  const response = await fetch(address, { headers: jira.authorization() });
  assert.equal(response.status, 200);
  return response.text();
}

function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

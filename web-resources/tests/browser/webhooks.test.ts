/**
 * A Jira that says that something has changed is read at once. The sandbox is both Jiras, and the service would read it
 * once an hour by itself. The tests build on each other in order.
 */

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { IssueClocks } from "../../panel/model";
import { syncJar } from "../running/built";
import { Child } from "../running/child";
import { temporaryFolder } from "../running/folder";
import { configureOtherJira } from "../running/other-jira";
import { Site } from "./end-to-end/site";

const SETUP = resolve(process.cwd(), "../src/docs/examples/demo-company.setup.json");
const SECRET = "open sesame";

/** Far less than the hour after which the service would come by itself. */
const SOON = { timeout: 60_000 };

interface Standing {
  sources: { complete: boolean; tickets: number }[];
  accord: { waiting: number };
}

interface Issue {
  id: string;
  key: string;
}

let opened: Site | undefined;
let service: Child | undefined;
let page = "";
let silent: Issue = { id: "", key: "" };
let told: Issue = silent;

function site(): Site {
  if (!opened) throw new Error("The sandbox did not start.");
  return opened;
}

async function create(summary: string): Promise<Issue> {
  const fields = { project: { key: "LEG" }, issuetype: { name: "Request" }, summary };
  return site().done("admin", "POST", "/api/2/issue", { fields });
}

async function rename({ key }: Issue, summary: string): Promise<void> {
  await site().done("admin", "PUT", `/api/2/issue/${key}`, { fields: { summary } });
}

/** What Accord's copy of an issue of the other Jira is called. */
async function nameInAccord({ id }: Issue): Promise<string | undefined> {
  const path = `/accord/1.0/outside-tickets/other-jira/${id}/clocks`;
  return (await site().done<IssueClocks>("admin", "GET", path)).issue.summary;
}

/** How often the source was read. */
async function passes(): Promise<number> {
  const metrics = await (await fetch(`${page}metrics`)).text();
  return Number(/^accord_sync_pass_seconds_count\{.*"other-jira".*\} (\S+)$/m.exec(metrics)?.[1]);
}

before(async () => {
  opened = await Site.open({ setup: SETUP });
  await opened.tracked();
  silent = await create("First");
  told = await create("Second");
  const secret = join(temporaryFolder(), "secret");
  writeFileSync(secret, SECRET);
  const configuration = configureOtherJira(opened.announcement, {
    scope: "project = LEG AND updated > -30d",
    service: "every: 1 h",
    source: [`webhook: {secret: "\${file:${secret}}"}`],
  });
  service = Child.java(
    "The sync service",
    ["-jar", syncJar(), "run", "--json", "--config", configuration],
    "SIGTERM",
  );
  page = (JSON.parse(await service.firstLine()) as { url: string }).url;
  for (;;) {
    const { sources, accord } = (await (await fetch(`${page}status.json`)).json()) as Standing;
    if (sources[0]?.complete && sources[0].tickets > 0 && accord.waiting === 0) break;
    await pause(100);
  }
  await opened.tracked();
});
after(async () => {
  await service?.end("SIGTERM");
  await opened?.close();
});

test("whoever calls without the secret, or with a wrong one, is refused, and nothing is read", async () => {
  const body = JSON.stringify({ webhookEvent: "jira:issue_updated" });
  const signed = (secret: string) =>
    `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
  const call = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(`${page}hooks/${path}`, { method: "POST", headers, body })).status;
  const right = encodeURIComponent(SECRET);
  await rename(silent, "Changed without a word");

  assert.equal(await call("other-jira"), 403);
  assert.equal(await call("other-jira?secret=open"), 403);
  assert.equal(await call("other-jira", { "X-Hook-Secret": "Open Sesame" }), 403);
  assert.equal(await call("other-jira", { "X-Hub-Signature": signed("open") }), 403);
  assert.equal(
    await call(`other-jira?secret=${right}`, { "X-Hub-Signature": signed("open") }),
    403,
    "a wrong signature beside the right secret",
  );
  assert.equal(await call(`servicenow?secret=${right}`), 404);

  assert.equal(await passes(), 1, "read once, when it started");
  assert.equal(await nameInAccord(silent), "First");
});

test("a change arrives in Accord because Jira calls, long before the next pass", SOON, async () => {
  await site().done("admin", "POST", "/webhooks/1.0/webhook", {
    name: "Accord sync",
    url: `${page}hooks/other-jira?secret=${encodeURIComponent(SECRET)}`,
    events: ["jira:issue_updated"],
    filters: { "issue-related-events-section": "project = LEG" },
  });

  await rename(told, "Changed and told");

  while ((await nameInAccord(told)) !== "Changed and told") await pause(100);
  assert.equal(await nameInAccord(silent), "Changed without a word", "it is read with it");
});

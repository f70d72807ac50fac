/** Two nodes that send alerts, one of them killed while they go out. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryFolder } from "../running/folder";
import { type Jira, until } from "./jira";
import { promiseAtOnce, STEPS } from "./promises";
import { Site } from "./site";

const ISSUES_A_NODE = 15;
const ENOUGH_MAILS = 10;

/** Its job and its worker. */
const SENDERS_A_NODE = 2;

/** Longer than a node that died keeps its issues; both restart so, for their clocks must agree. */
const LATER_MINUTES = 6;

interface Alert {
  issue: string;
  step: string;
  state: string;
  deliveries: { to: string; state: string; error?: string }[];
}

interface Mail {
  to: string;
  subject: string;
}

test("two nodes raise each alert exactly once and send it, while one of them is killed and restarted", (context) =>
  Site.with(async (site) => {
    const { url: db } = await site.postgres();
    const nodes = [
      { db, data: temporaryFolder() },
      { db, data: temporaryFolder() },
    ] as const;
    const first = await site.jira(nodes[0]);
    const second = await site.jira(nodes[1]);
    await promiseAtOnce(first);
    const created = [first, second].map((node) => create(node).catch(() => undefined));
    await until(
      () => mails(second),
      ({ length }) => length >= ENOUGH_MAILS,
    );
    await first.sandbox.kill();
    await Promise.all(created);
    const before = await mails(second);
    await second.sandbox.stop();

    const again = await site.jira(nodes[0], LATER_MINUTES);
    const other = await site.jira(nodes[1], LATER_MINUTES);
    await again.run("minute");
    await other.tracked();
    const issues = (await again.issues()).map(({ key }) => key);
    const expected = issues.flatMap((issue) => STEPS.map(({ id }) => `${issue} ${id}`)).sort();
    const alerts = await until(
      () => allAlerts(other),
      (all) => all.length >= expected.length && all.every(({ state }) => state !== "PENDING"),
    );
    context.diagnostic(`${before.length} of ${expected.length} mails were sent before the restart`);
    assert.ok(before.length < expected.length, "nothing was left for after the restart");
    assert.deepEqual(alerts.map(({ issue, step }) => `${issue} ${step}`).sort(), expected);
    const sent = (await mails(again)).map(mailed);
    assert.deepEqual(
      sent.filter((mail, index) => sent.indexOf(mail) !== index),
      [],
      "sent twice",
    );
    // What was being handed over when the node died is not sent again; the log says so.
    const interrupted = alerts.filter(({ deliveries }) =>
      deliveries.some(({ state }) => state !== "SENT"),
    );
    context.diagnostic(
      `interrupted: ${interrupted.map(({ issue, step }) => `${issue} ${step}`).join(", ")}`,
    );
    assert.ok(interrupted.length <= SENDERS_A_NODE, `${interrupted.length} interrupted`);
    for (const { deliveries } of interrupted)
      assert.match(String(deliveries[0]?.error), /may have arrived/);
    const told = [...sent, ...interrupted.map(({ issue, step }) => `${issue} ${step}`)];
    assert.deepEqual([...new Set(told)].sort(), expected);
  }));

async function create(node: Jira): Promise<void> {
  for (let issue = 0; issue < ISSUES_A_NODE; issue++) {
    await node.done("POST", "/api/2/issue", {
      fields: { project: { key: "PRJ" }, issuetype: { name: "Request" }, summary: "Help" },
    });
  }
}

async function mails(node: Jira): Promise<Mail[]> {
  return (await node.done<{ mails: Mail[] }>("GET", "/sandbox/1.0/outbox")).mails;
}

/** Its issue and its step: each step writes to an address of its own. */
function mailed({ to, subject }: Mail): string {
  const issue = /^\[(.+?)\]/.exec(subject)?.[1];
  return `${issue} ${STEPS.find(({ tell }) => tell.includes(to))?.id}`;
}

async function allAlerts(node: Jira): Promise<Alert[]> {
  const all: Alert[] = [];
  for (let before: string | undefined = ""; before !== undefined;) {
    const page: { entries: Alert[]; next?: string } = await node.done(
      "GET",
      `/accord/1.0/alerts?limit=200${before === "" ? "" : `&before=${encodeURIComponent(before)}`}`,
    );
    all.push(...page.entries);
    before = page.next;
  }
  return all;
}

/** An escalation that does all that it can to an issue, in the running sandbox; and what its log says when it cannot. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryFolder } from "../running/folder";
import { type Jira, until } from "./jira";
import { DONE_TO_ISSUES, promiseActions } from "./promises";
import { Site } from "./site";

interface Delivery {
  to: string;
  channel: string;
  state: string;
  attempts: number;
  error?: string;
}

interface Alert {
  id: string;
  issue: string;
  metric: { id: string };
  state: string;
  deliveries: Delivery[];
}

interface Found {
  key: string;
  fields: {
    summary: string;
    status: { name: string };
    priority: { name: string };
    assignee: { name: string } | null;
    reporter: { name: string };
    labels: string[];
    comment: { comments: { body: string; author: { name: string } }[] };
  };
}

test("an escalation comments, assigns, prioritises, labels, moves on and has it done by hand; the log says what fails, with the cure", (context) =>
  Site.with(async (site) => {
    const jira = await site.jira({ data: temporaryFolder() });
    await promiseActions(jira, []);
    const key = await create(jira);

    const nobody = await settled(jira, key);
    assert.equal(nobody.deliveries.length, DONE_TO_ISSUES.length);
    for (const delivery of nobody.deliveries) {
      assert.equal(delivery.state, "FAILED", JSON.stringify(delivery));
      assert.match(
        String(delivery.error),
        /No service account is named .* Name one under serviceAccounts/,
      );
    }
    assert.deepEqual((await issue(jira, key)).fields.comment.comments, []);

    // Once somebody is named, "Try again" does it.
    await promiseActions(jira, [await jira.me()]);
    await jira.done("POST", `/accord/1.0/alerts/${nobody.id}/retry`);
    const tried = await settled(jira, key);
    assert.deepEqual(
      tried.deliveries.map(({ state }) => state).sort(),
      ["FAILED", ...DONE_TO_ISSUES.slice(1).map(() => "SENT")],
      JSON.stringify(tried.deliveries, undefined, 1),
    );
    const failed = tried.deliveries.find(({ state }) => state === "FAILED");
    assert.match(
      String(failed?.error),
      new RegExp(`${key} has no transition 'Fly' for .* in status .*\\. It has: `),
    );

    const { fields } = await issue(jira, key);
    assert.deepEqual(
      fields.comment.comments.map(({ body, author }) => `${author.name}: ${body}`),
      ["admin: This is late. Somebody does it by hand."],
    );
    assert.equal(fields.assignee?.name, "admin");
    assert.equal(fields.priority.name, "Highest");
    assert.deepEqual(fields.labels, ["late"]);
    assert.equal(fields.status.name, "In Progress");

    // The task has a promise of its own: by hand, within a quarter of an hour.
    const rescue = await until(
      () => rescues(jira),
      (found) => found.length > 0,
    );
    const [task] = rescue;
    assert.ok(task && rescue.length === 1);
    assert.equal(task.fields.summary, `Process by hand (${key})`);
    assert.equal(task.fields.reporter.name, fields.reporter.name);
    await jira.tracked();
    const { clocks } = await jira.clocks(task.key);
    const byHand = clocks.find(({ metric }) => metric === "by-hand");
    assert.equal(byHand?.phase, "RUNNING", JSON.stringify(clocks));
    assert.equal(byHand.goal?.targetMillis, 15 * 60_000);
    assert.ok(byHand.remainingMillis > 0 && byHand.remainingMillis <= 15 * 60_000);

    // Trying what failed once more repeats nothing of what was done.
    await jira.done("POST", `/accord/1.0/alerts/${tried.id}/retry`);
    const again = await settled(jira, key);
    assert.equal(again.deliveries.filter(({ state }) => state === "FAILED").length, 1);
    assert.equal((await issue(jira, key)).fields.comment.comments.length, 1);
    assert.equal((await rescues(jira)).length, 1);
    context.diagnostic(`${key} is done by hand in ${task.key}: ${byHand.remainingMillis} ms left`);
  }));

async function create(jira: Jira): Promise<string> {
  const { key } = await jira.done<{ key: string }>("POST", "/api/2/issue", {
    fields: { project: { key: "PRJ" }, issuetype: { name: "Request" }, summary: "Help" },
  });
  return key;
}

/** The issue's alert, once nothing of it is under way. */
async function settled(jira: Jira, key: string): Promise<Alert> {
  const alerts = await until(
    async () =>
      (await jira.done<{ entries: Alert[] }>("GET", `/accord/1.0/alerts?issue=${key}`)).entries,
    (found) =>
      found.length > 0 &&
      found.every(
        ({ deliveries }) =>
          deliveries.length > 0 && deliveries.every(({ state }) => /SENT|FAILED/.test(state)),
      ),
  );
  const [alert] = alerts;
  assert.ok(alert && alerts.length === 1);
  return alert;
}

function issue(jira: Jira, key: string): Promise<Found> {
  return jira.done("GET", `/api/2/issue/${key}`);
}

async function rescues(jira: Jira): Promise<Found[]> {
  const jql = encodeURIComponent("project = PRJ AND labels = rescue");
  return (await jira.done<{ issues: Found[] }>("GET", `/api/2/search?jql=${jql}&fields=*all`))
    .issues;
}

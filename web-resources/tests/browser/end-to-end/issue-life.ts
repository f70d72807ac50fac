import assert from "node:assert/strict";
import { test } from "node:test";
import { openAll, seriousFlaws } from "../harness";
import { card, operate, panelOf } from "./operations";
import type { Site } from "./site";

const SUMMARY = `Locked out <script>window.accordInjected = 1</script><img src=x onerror="window.accordInjected=2">`;

/** One request from Finance to IT, from the question to "Why?". */
export function issueLife(site: () => Site): void {
  let key = "";

  test("a client creates an issue and sees at once what is promised; its summary is text", async () => {
    const page = await site().as("claire");
    await site().goto(page, "/secure/CreateIssue!default.jspa?pid=ITS");
    await page.locator("#issue-form #summary").fill(SUMMARY);
    await page.locator("#issue-form #priority").selectOption({ label: "High" });
    await page.locator("#issue-form button[type=submit]").click();
    await page.waitForURL("**/browse/ITS-*");
    key = new URL(page.url()).pathname.split("/").pop() ?? "";
    await card(page, "First response").waitFor();
    await card(page, "Resolution").waitFor();
    assert.match(await panelOf(page).innerText(), /IT Services promises Finance/i);
    assert.ok(await page.getByText("Locked out <script>").first().isVisible());
    assert.equal(await page.evaluate(() => "accordInjected" in window), false);
  });

  test("an agent sees the clocks of the issue run, or stand still out of hours", async () => {
    const page = await site().issue("jonas", key);
    for (const name of ["First response", "Resolution"]) {
      assert.match(await card(page, name).innerText(), /RUNNING|OUT OF HOURS/i);
    }
    assert.match(await card(page, "Resolution").innerText(), /due [^]*of 8h/);
    assert.equal(await page.evaluate(() => "accordInjected" in window), false);
  });

  test("the agent's comment is the first response, and is named as the evidence", async () => {
    const page = await site().issue("jonas", key);
    await operate(page, "Comment", (dialog) =>
      dialog.getByLabel(/^Comment/).fill("Hi Claire, I am looking into this now."),
    );
    const answer = card(page, "First response");
    await answer.getByText("Met", { exact: true }).waitFor();
    await answer.getByRole("button", { name: /^Why/ }).click();
    assert.match(await answer.innerText(), /Stopped by comment \d+/);
    assert.match(await answer.innerText(), /Judged by version 2 of the agreement/);
  });

  test("waiting for the client pauses the clock, and the panel says for whom", async () => {
    const page = await site().issue("jonas", key);
    await operate(page, "Start work");
    await operate(page, "Wait for client");
    const resolution = card(page, "Resolution");
    await resolution.getByText("Paused", { exact: true }).waitFor();
    assert.match(
      await resolution.innerText(),
      /Stands still since [^]*waiting for client \(Finance\)/,
    );
    assert.doesNotMatch(await resolution.innerText(), /\bdue\b/);
  });

  test("the client answers, and the clock goes on", async () => {
    const page = await site().issue("claire", key);
    assert.match(await card(page, "Resolution").innerText(), /PAUSED/i);
    await operate(page, "Client answered");
    await card(page, "Resolution")
      .getByText(/^(Running|Out of hours)$/)
      .first()
      .waitFor();
  });

  test("the issue is handed to Network, which accepts it: the time is told apart by department", async () => {
    const page = await site().issue("jonas", key);
    await operate(page, "Hand to Network");
    await panelOf(page)
      .getByRole("row", { name: /Network.*has it now/ })
      .waitFor();
    const elif = await site().issue("elif", key);
    await operate(elif, "Start work", (dialog) =>
      dialog
        .getByLabel("Assignee")
        .selectOption("elif")
        .then(() => undefined),
    );
    await elif.getByRole("button", { name: /1 hand-over/ }).click();
    assert.match(
      await panelOf(elif).innerText(),
      /IT Services[^]*Network(, accepted after \d+[ms])?/,
    );
    await card(elif, "Accepted").getByText("Met", { exact: true }).waitFor();
  });

  test("resolving stops the clock with a verdict, reopening lets it go on", async () => {
    const page = await site().issue("elif", key);
    await operate(page, "Resolve");
    await card(page, "Resolution").getByText("Met", { exact: true }).waitFor();
    await operate(page, "Reopen");
    const resolution = card(page, "Resolution");
    await resolution
      .getByText(/^(Running|Out of hours)$/)
      .first()
      .waitFor();
    await resolution.getByRole("button", { name: /^Why/ }).first().click();
    assert.match(await resolution.innerText(), /Stopped until it was reopened/);
  });

  test('"Why?" adds up: its lines, the working time so far, the figure above', async () => {
    const page = await site().issue("jonas", key);
    const resolution = card(page, "Resolution");
    await resolution.getByRole("button", { name: /^Why/ }).first().click();
    const minutes = (text: string): number =>
      [...text.matchAll(/(\d+)([hm])/g)].reduce(
        (sum, [, count, unit]) => sum + Number(count) * (unit === "h" ? 60 : 1),
        0,
      );
    const rows = await resolution.locator("tbody .accord-amount").allInnerTexts();
    const total = await resolution.locator("tfoot .accord-amount").innerText();
    assert.equal(
      rows.reduce((sum, row) => sum + minutes(row), 0),
      minutes(total),
    );
    assert.match(await resolution.innerText(), /Paused, waiting for client \(Finance\)/);
    assert.match(
      await resolution.innerText(),
      /Counted on Berlin office hours \(zone Europe\/Berlin/,
    );
  });

  test("the client department reads the same figures as the agent", async () => {
    const [client, agent] = await Promise.all([
      site().clocks("claire", key),
      site().clocks("jonas", key),
    ]);
    const stopped = (clocks: typeof client.clocks) =>
      clocks.flatMap((clock) => (clock.cycles ?? []).filter((cycle) => cycle.stop !== undefined));
    assert.deepEqual(stopped(client.clocks), stopped(agent.clocks));
    assert.deepEqual(
      client.clocks.map(({ metric, phase, standing, goal }) => ({ metric, phase, standing, goal })),
      agent.clocks.map(({ metric, phase, standing, goal }) => ({ metric, phase, standing, goal })),
    );
    const names = (text: string): string[] => text.match(/[A-Z]\w+ promises \w+/g) ?? [];
    const [ofClient, ofAgent] = await Promise.all(
      ["claire", "jonas"].map(async (user) => panelOf(await site().issue(user, key)).innerText()),
    );
    assert.deepEqual(names(ofClient ?? ""), names(ofAgent ?? ""));
  });

  test("no serious accessibility flaw in the panel with everything open", async () => {
    const page = await site().issue("jonas", key);
    await openAll(page);
    assert.deepEqual(await seriousFlaws(page, ".accord-issue-panel"), []);
  });
}

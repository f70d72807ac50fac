import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page, Route } from "playwright-core";
import type { MockServer } from "../mock/mock-server";
import { panelScenarios } from "../mock/scenarios";
import { counted, launch, mock, Watched } from "./harness";

let browser: Browser;
let server: MockServer;

before(async () => {
  [browser, server] = await Promise.all([launch(), mock()]);
});
after(async () => {
  await browser.close();
  await server.close();
});

const CLOCKS = "**/rest/accord/1.0/issues/*/clocks";

type Answer = (route: Route) => Promise<void>;

/** A panel of an issue whose answers the test gives one after the other; the last one goes on. */
async function panel(answers: Answer[], work: (page: Page) => Promise<void>): Promise<void> {
  const watched = await Watched.open(browser);
  const left = [...answers];
  await watched.page.route(CLOCKS, (route) => {
    const answer = left.length > 1 ? left.shift() : left[0];
    return answer?.(route);
  });
  await watched.page.goto(`${server.url}/panel?issue=ITS-1`);
  await work(watched.page);
  await watched.page.unrouteAll({ behavior: "ignoreErrors" });
  await watched.close();
}

const scenario =
  (name: string): Answer =>
  (route) =>
    route.fulfill({ json: panelScenarios[name]?.() });
const error =
  (status: number, json = {}): Answer =>
  (route) =>
    route.fulfill({ status, json });
const never: Answer = () => Promise.resolve();

/** What Jira does after a transition: a fresh, empty element in place of the old one, and an event, so many times at once. */
async function refreshIssue(page: Page, replace: boolean, times = 1): Promise<void> {
  await page.evaluate(
    ([isReplaced, count]) => {
      const old = document.querySelector<HTMLElement>(".accord-issue-panel");
      if (isReplaced) old?.replaceWith(old.cloneNode(false));
      const events = (window.require as (name: string) => { trigger(name: string): void })(
        "jira/util/events",
      );
      for (let i = 0; i < count; i++) {
        events.trigger("newContentAdded");
        events.trigger("issueRefreshed");
      }
    },
    [replace, times] as const,
  );
}

test("while loading, the panel has the shape of what will be there, and does not move for those who want none", () =>
  panel([never], async (page) => {
    await counted(page.locator(".accord[aria-busy=true] .accord-skeleton"), 1);
    assert.match(await page.locator(".accord-skeleton").innerText(), /Loading the clocks/);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const animation = await page
      .locator(".accord-skeleton i")
      .first()
      .evaluate((line) => getComputedStyle(line).animationName);
    assert.equal(animation, "none");
  }));

test("a transition changes the panel without a reload, and what was open stays open", () =>
  panel([scenario("at-risk"), scenario("paused")], async (page) => {
    await page.getByRole("button", { name: "Why? (Resolution)" }).click();
    await refreshIssue(page, false);
    await page.getByText("PAUSED").first().waitFor();
    const why = page.getByRole("button", { name: "Why? (Resolution)" });
    assert.equal(await why.getAttribute("aria-expanded"), "true");
  }));

test("a fresh element shows the old content until the new is there", () =>
  panel([scenario("at-risk"), never], async (page) => {
    await page.getByRole("button", { name: "Why? (Resolution)" }).click();
    await refreshIssue(page, true);
    assert.match(
      await page.locator(".accord-issue-panel").innerText(),
      /AT RISK[^]*Running, Service desk/,
    );
    await counted(page.locator(".accord[aria-busy=true]"), 1);
  }));

test("an error says what to do, and trying again works", () =>
  panel(
    [
      error(500, { error: "The database is away.", detail: "Tell an administrator." }),
      scenario("missed"),
    ],
    async (page) => {
      const alert = page.getByRole("alert");
      assert.match(
        await alert.innerText(),
        /could not be loaded[^]*The database is away\. Tell an administrator\./,
      );
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByText("MISSED").waitFor();
      await counted(alert, 0);
    },
  ));

test("an error later keeps what was there, and says how old it is", () =>
  panel([scenario("missed"), error(503)], async (page) => {
    await page.getByText("MISSED").waitFor();
    await refreshIssue(page, false);
    assert.match(
      await page.getByRole("alert").innerText(),
      /this is how it was today 09:55[^]*\(503\)/,
    );
    assert.ok(await page.getByText("MISSED").isVisible());
  }));

test("no connection, no login, no such issue: each has its words", async () => {
  const table: [Answer, RegExp][] = [
    [(route) => route.abort(), /Jira cannot be reached/],
    [error(401), /no longer logged in/],
    [error(403), /not allowed/],
    [error(404), /does not exist/],
    [
      (route) => route.fulfill({ status: 502, body: "<html>Bad gateway</html>" }),
      /an error \(502\)/,
    ],
    [
      (route) => route.fulfill({ status: 200, body: "<html>Log in</html>" }),
      /a page instead of data/,
    ],
  ];
  for (const [answer, words] of table) {
    await panel([answer], async (page) => {
      assert.match(await page.getByRole("alert").innerText(), words);
    });
  }
});

test("one change of the page asks once, however many events tell of it", () =>
  panel([scenario("at-risk")], async (page) => {
    let asked = 0;
    await page.getByText("AT RISK").waitFor();
    page.on("request", (request) => {
      if (request.url().endsWith("/clocks")) asked += 1;
    });
    const answered = page.waitForResponse(CLOCKS);
    await refreshIssue(page, false, 5);
    await answered;
    await page.waitForFunction(() => document.querySelector(".accord[aria-busy=false]") !== null);
    assert.equal(asked, 1);
  }));

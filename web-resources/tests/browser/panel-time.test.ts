import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page, Route } from "playwright-core";
import type { MockServer } from "../mock/mock-server";
import { panelScenarios } from "../mock/scenarios";
import { launch, mock, Watched } from "./harness";

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
/** The browser's own date is wrong on purpose: nothing may depend on it. */
const WRONG = new Date("2031-01-01T00:00:00Z");

interface Panel {
  page: Page;
  /** Requests so far. */
  asked: () => number;
}

/** A panel whose browser has a clock that the test moves. The server is asked through the given handler. */
async function panel(
  issue: string,
  answer: (route: Route, count: number) => Promise<void>,
  work: (panel: Panel) => Promise<void>,
): Promise<void> {
  const watched = await Watched.open(browser);
  const { page } = watched;
  let count = 0;
  await page.clock.install({ time: WRONG });
  await page.route(CLOCKS, (route) => answer(route, ++count));
  await page.goto(`${server.url}/panel?issue=${issue}`);
  await page.locator(".accord section, .accord-failure").first().waitFor();
  await page.clock.pauseAt(new Date(WRONG.getTime() + 20_000));
  await work({ page, asked: () => count });
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await watched.close();
}

/** Answers once, and leaves every later question open. */
async function onlyOnce(route: Route, count: number): Promise<void> {
  if (count === 1) await route.continue();
}

const text = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).first().innerText();

/** Moves the page's clock until the text is there. */
async function until(page: Page, selector: string, wanted: string, most: number): Promise<number> {
  for (let passed = 0; passed <= most; passed += 1_000) {
    if ((await text(page, selector)) === wanted) return passed;
    await page.clock.runFor(1_000);
  }
  throw new Error(`"${wanted}" did not come; there is "${await text(page, selector)}".`);
}

test("the countdown reaches zero, is not late at zero, and then is", () =>
  panel("almost-due", onlyOnce, async ({ page }) => {
    await until(page, ".accord-number", "1m left", 0);
    await until(page, ".accord-number", "0m left", 61_000);
    assert.equal(await text(page, ".accord-lozenge"), "AT RISK");
    assert.equal(await text(page, ".accord [role=status]"), "");
    const passed = await until(page, ".accord-number", "1m over", 62_000);
    assert.ok(passed >= 59_000, `${passed} ms at 0m left`);
    assert.equal(await text(page, ".accord-lozenge"), "MISSED");
    await page.clock.runFor(1_000);
    assert.match(await text(page, ".accord-due"), /^was due today 09:56$/);
    assert.equal(await text(page, ".accord [role=status]"), "Resolution: Missed, 1m over.");
  }));

test("the countdown stands still when the office closes", () =>
  panel("closing-time", onlyOnce, async ({ page }) => {
    await until(page, ".accord-lozenge", "OUT OF HOURS", 121_000);
    assert.equal(await text(page, ".accord-number"), "6h 58m left");
    assert.equal(await text(page, ".accord-note"), "Out of hours, resumes Wed 09:00");
    await page.clock.runFor(3_600_000);
    assert.equal(await text(page, ".accord-number"), "6h 58m left");
    assert.equal(
      await text(page, ".accord [role=status]"),
      "Resolution: Out of hours, 6h 58m left.",
    );
  }));

test("the panel asks every 30 seconds, and not while nobody looks", () =>
  panel(
    "missed",
    (route) => route.continue(),
    async ({ page, asked }) => {
      const first = asked();
      await asking(page, () => page.clock.runFor(31_000));
      assert.equal(asked(), first + 1);
      await look(page, false);
      await page.clock.runFor(300_000);
      assert.equal(asked(), first + 1);
      await asking(page, () => look(page, true));
      assert.equal(asked(), first + 2);
    },
  ));

test("the panel asks at the next change", () =>
  panel(
    "at-risk",
    async (route) => {
      const asOf = Date.parse("2026-11-24T08:55:00Z");
      const json = {
        ...panelScenarios["at-risk"]?.(),
        nextChange: new Date(asOf + 25_000).toISOString(),
      };
      await route.fulfill({ json });
    },
    async ({ page, asked }) => {
      const before = asked();
      await asking(page, () => page.clock.runFor(26_000));
      assert.equal(asked(), before + 1);
    },
  ));

test("a panel that was taken off the page asks no more", () =>
  panel(
    "missed",
    (route) => route.continue(),
    async ({ page, asked }) => {
      await page.evaluate(() => document.querySelector(".accord-issue-panel")?.remove());
      await page.clock.runFor(2_000);
      const before = asked();
      await page.clock.runFor(300_000);
      assert.equal(asked(), before);
    },
  ));

/** Does something, and waits for the answer that the page asks for because of it. */
async function asking(page: Page, action: () => Promise<unknown>): Promise<void> {
  const answered = page.waitForResponse(CLOCKS);
  await action();
  await (await answered).finished();
}

/** Switches to another tab and back. */
async function look(page: Page, visible: boolean): Promise<void> {
  await page.evaluate((isVisible) => {
    Object.defineProperty(document, "hidden", { configurable: true, value: !isVisible });
    document.dispatchEvent(new Event("visibilitychange"));
  }, visible);
}

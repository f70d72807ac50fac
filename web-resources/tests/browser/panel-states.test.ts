import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { MockServer } from "../mock/mock-server";
import { counted, launch, mock, openAll, overflow, seriousFlaws, Watched } from "./harness";

let browser: Browser;
let server: MockServer;

before(async () => {
  [browser, server] = await Promise.all([launch(), mock()]);
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Opens a scenario's panel and waits until it is filled. */
async function panel(
  query: string,
  work: (page: Page) => Promise<void>,
  options = {},
): Promise<void> {
  const watched = await Watched.open(browser, options);
  await watched.page.goto(`${server.url}/panel?issue=${query}`);
  await watched.page.locator(".accord section, .accord-failure").first().waitFor();
  await work(watched.page);
  await watched.close();
}

/** The text that a person sees, with one space between words. */
async function seen(page: Page, selector: string): Promise<string[]> {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, " ").trim());
}

test("the drawn panel says what the drawing says", () =>
  panel("at-risk", async (page) => {
    assert.deepEqual(await seen(page, "h5"), [
      "IT Services promises Finance",
      "In return, Finance promises",
      "Who had the time",
    ]);
    assert.deepEqual(await seen(page, ".accord-lozenge"), ["MET", "AT RISK", "RUNNING", "MET"]);
    const resolution = page.locator(".accord-clock").nth(1);
    assert.match(
      await resolution.innerText(),
      /1h 1[12]m left\s+due today 11:07\s+6h 4[89]m of 8h · High\s+Berlin office hours/,
    );
    assert.deepEqual(await seen(page, ".accord-ledger tbody tr"), [
      "Service desk 2h 10m 24 %",
      "Handing over (Network) 4m 1 %",
      "Network has it now 4h 34m 51 %",
      "Waiting for Finance 2h 07m 24 %",
    ]);
    assert.deepEqual(await seen(page, ".accord-head span"), [
      "IT Services for Finance · v4",
      "IT Services for Finance · v4",
      "8h 55m working time",
    ]);
  }));

test("why? opens a list that adds up, by keyboard", () =>
  panel("at-risk", async (page) => {
    const why = page.getByRole("button", { name: "Why? (Resolution)" });
    await why.focus();
    assert.equal(await why.getAttribute("aria-expanded"), "false");
    await page.keyboard.press("Enter");
    assert.equal(await why.getAttribute("aria-expanded"), "true");
    const rows = await seen(page, ".accord-clock:nth-child(2) .accord-disclosed tr:visible");
    assert.deepEqual(rows.slice(1, 5), [
      "Fri 18:22 Out of hours, Service desk 0m",
      "Mon 09:00 Running, Service desk 2h 10m",
      "Mon 11:10 Paused, waiting for client (Finance) — not counted",
      "Mon 13:17 Handed to Network, not accepted yet 4m",
    ]);
    assert.match(rows[rows.length - 1] ?? "", /^Working time so far 6h 4[89]m$/);
    await page.keyboard.press("Space");
    assert.equal(await why.getAttribute("aria-expanded"), "false");
  }));

test("a reader elsewhere sees own time and language, and the calendar's zone on demand", () =>
  panel("far-reader", async (page) => {
    assert.match((await seen(page, ".accord-due"))[0] ?? "", /^due today 5:07 AM$/);
    await openAll(page);
    assert.match(
      await page.locator(".accord-clock").nth(1).innerText(),
      /zone Europe\/Berlin\); due there today 11:07/,
    );
  }));

test("each state has its words", async () => {
  const table: [string, string[]][] = [
    ["out-of-hours", ["OUT OF HOURS", "AT RISK"]],
    ["paused", ["MET", "PAUSED", "PAUSED", "MISSED", "AT RISK"]],
    ["missed", ["MET", "MISSED"]],
    ["closed", ["MET", "MISSED", "MET"]],
    [
      "unusual",
      [
        "NOT STARTED",
        "CANCELLED",
        "EXEMPT",
        "TRANSFERRED",
        "MISSED",
        "CONFIG ERROR",
        "RUNNING",
        "AT RISK",
      ],
    ],
  ];
  for (const [issue, words] of table) {
    await panel(issue, async (page) => {
      assert.deepEqual(await seen(page, ".accord-lozenge:visible"), words, issue);
    });
  }
});

test("standing still is explained", async () => {
  await panel("out-of-hours", async (page) => {
    assert.match((await seen(page, ".accord-note"))[0] ?? "", /^Out of hours, resumes Mon 09:00$/);
  });
  await panel("paused", async (page) => {
    assert.equal(
      (await seen(page, ".accord-note"))[0],
      "Stands still since Mon 11:10, waiting for client (Finance)",
    );
    await counted(page.locator(".accord-clock").nth(1).locator(".accord-due"), 0);
  });
});

test("earlier cycles keep their own verdict", () =>
  panel("closed", async (page) => {
    await page.getByRole("button", { name: /^1 earlier cycle/ }).click();
    const cycle = await page.locator(".accord-cycle").innerText();
    assert.match(cycle, /Cycle 1\s+MET\s+3h 10m of 8h\s+Tue, 10 Nov 2026 13:00/);
  }));

test("an issue without agreement says what would cover it", () =>
  panel("not-covered", async (page) => {
    const text = await page.locator(".accord").innerText();
    assert.match(text, /No agreement covers this issue/);
    assert.match(text, /Service desk has held it since Mon 14:45/);
    assert.match(text, /Service desk has it now\s+3h 10m/);
  }));

test("texts of people stay texts", () =>
  panel("hostile", async (page) => {
    assert.equal(await page.evaluate(() => "hacked" in window), false);
    await counted(page.locator(".accord img, .accord script"), 0);
    assert.match(await page.locator(".accord-name").first().innerText(), /^<script>window\.hacked/);
  }));

/** Every scenario on one page, with everything open. */
async function gallery(
  query: string,
  work: (page: Page) => Promise<void>,
  options = {},
): Promise<void> {
  const watched = await Watched.open(browser, options);
  await watched.page.goto(`${server.url}/gallery?${query}`);
  await watched.page.waitForFunction(() => document.querySelector(".accord-skeleton") === null);
  await openAll(watched.page);
  await work(watched.page);
  await watched.close();
}

test("nothing is wider than a phone of 320 pixels", () =>
  gallery(
    "",
    async (page) => {
      assert.equal(await overflow(page), 0);
    },
    { viewport: { width: 320, height: 700 } },
  ));

for (const look of ["mode=light", "mode=dark", "mode=light&tokens=none", "mode=dark&tokens=none"]) {
  test(`no serious accessibility flaw in any state with ${look}`, () =>
    gallery(look, async (page) => {
      assert.deepEqual(await seriousFlaws(page, ".accord-issue-panel"), []);
    }));
}

test("the search for flaws finds one", () =>
  gallery("", async (page) => {
    await page.evaluate(() => {
      const name = document.querySelector<HTMLElement>(".accord-name");
      if (name) name.style.color = "#ccc";
    });
    assert.match((await seriousFlaws(page, ".accord-issue-panel")).join(), /^color-contrast/);
  }));

test("print shows what is folded away", () =>
  panel("at-risk", async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.getByText("Running, Service desk").first().isVisible());
    assert.ok(!(await page.getByRole("button", { name: /Why/ }).first().isVisible()));
  }));

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import type { Calendar } from "../../app/calendars/model";
import { PAUL } from "../mock/app/people";
import type { MockServer } from "../mock/mock-server";
import { appPage, button, tabTo } from "./app";
import { counted, overflow, seriousFlaws } from "./harness";

const app = appPage();

const BERLIN = "calendars/berlin";
const CORRECT = "Correct a mistake with a back date";
const SHOW = "Show what changes";
const HOLIDAY = "2 March was a holiday, we forgot";

const reason = (page: Page): Locator => page.getByLabel("What was wrong?");
const friday = (page: Page): Locator => page.getByRole("textbox", { name: "Friday" });
const slow = { prepare: ({ recomputations }: MockServer) => (recomputations.pace = 1) };

function stored({ app: mock }: MockServer): Calendar {
  return mock.definitions.find("calendars", "berlin") as unknown as Calendar;
}

async function write(page: Page): Promise<void> {
  await button(page, CORRECT).click();
  await reason(page).fill(HOLIDAY);
  await friday(page).fill("9-15");
}

async function ready(page: Page): Promise<void> {
  await page.getByText("1 verdict and 2 open clocks of 48 issues would be different.").waitFor();
}

test("by mouse: a mistake is corrected after its effect was seen, and the version says so", () =>
  app(BERLIN, async ({ page, server }) => {
    assert.ok(await friday(page).isDisabled());
    await write(page);
    await button(page, SHOW).click();
    await ready(page);
    await page.getByText(/^The hours differ from Fri.* 11:00.PM on\.$/).waitFor();
    assert.ok(await friday(page).isDisabled(), "what was judged is what is stored");
    const tables = page.locator(".accord-differences");
    assert.match(await tables.first().innerText(), /ITS-1466\s+Resolution\s+Missed\s+Met/);
    assert.match(
      await tables.last().innerText(),
      /ITS-1479\s+Resolution\s+Missed since .*12:10 AM\s+On track, due .*12:10 AM/,
    );
    const link = page.getByRole("link", { name: "ITS-1482" });
    assert.match((await link.getAttribute("href")) ?? "", /\/jira\/browse\/ITS-1482$/);
    assert.deepEqual(stored(server).versions[0]?.corrections, undefined);
    await button(page, "Correct").click();
    await page.getByText(/^Corrected\. The heads of both sides/).waitFor();
    await page.getByText(/^Corrected .* by Anna Albrecht/).waitFor();
    assert.deepEqual(stored(server).versions[0]?.corrections, [
      { at: "2026-11-24T08:55:00Z", by: "admin", reason: HOLIDAY },
    ]);
    assert.deepEqual(stored(server).versions[0]?.week?.fri, ["09:00-15:00"]);
    await button(page, "Done").click();
    await button(page, CORRECT).waitFor();
    assert.ok(await friday(page).isDisabled());
  }));

test("by keyboard: from the button to the correction, the focus is where one is", () =>
  app(BERLIN, async ({ page, server }) => {
    await tabTo(page, button(page, CORRECT));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
    await page.keyboard.type(HOLIDAY);
    await tabTo(page, friday(page));
    await page.keyboard.press("Control+A");
    await page.keyboard.type("9-15");
    await page.keyboard.press("Enter");
    await ready(page);
    await tabTo(page, button(page, "Correct"));
    await page.keyboard.press("Enter");
    await tabTo(page, button(page, "Done"));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    assert.equal(stored(server).versions[0]?.corrections?.length, 1);
  }));

test("without a reason nothing is judged; the field says so and has the focus", () =>
  app(BERLIN, async ({ page }) => {
    await button(page, CORRECT).click();
    assert.equal(await reason(page).getAttribute("aria-invalid"), null);
    await friday(page).fill("9-15");
    await button(page, SHOW).click();
    await page.getByRole("group", { name: "What keeps it from being saved" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.ok(await reason(page).evaluate((field) => field === document.activeElement));
    assert.equal(await reason(page).getAttribute("aria-invalid"), "true");
    assert.equal(await friday(page).inputValue(), "9-15");
  }));

test("a dry run can be left: it goes on, and the page shows it again with what was typed", () =>
  app(
    BERLIN,
    async ({ page, server }) => {
      page.on("dialog", (dialog) => void dialog.accept());
      await write(page);
      await button(page, SHOW).click();
      await page.getByRole("progressbar", { name: "Judging again" }).waitFor();
      await page.reload();
      await page.getByRole("progressbar").waitFor();
      assert.equal(await reason(page).inputValue(), HOLIDAY);
      server.recomputations.pace = 50;
      await ready(page);
      await button(page, "Correct").click();
      await page.getByText(/^Corrected\./).waitFor();
      await page.getByText(/^Corrected .* by Anna Albrecht/).waitFor();
    },
    slow,
  ));

test("a dry run can be cancelled, and its result can be changed first: what was typed stays", () =>
  app(
    BERLIN,
    async ({ page, server }) => {
      await write(page);
      await button(page, SHOW).click();
      await button(page, "Cancel").click();
      await button(page, SHOW).waitFor();
      assert.ok(await friday(page).isEnabled());
      server.recomputations.pace = 50;
      await button(page, SHOW).click();
      await button(page, "Change something first").click();
      await button(page, SHOW).waitFor();
      assert.equal(await friday(page).inputValue(), "9-15");
      await button(page, "Give the correction up").click();
      await button(page, CORRECT).waitFor();
      assert.equal(await friday(page).inputValue(), "09:00-18:00");
    },
    slow,
  ));

test("a correction that changes no clock can be stored all the same", () =>
  app(
    BERLIN,
    async ({ page, server }) => {
      await write(page);
      await button(page, SHOW).click();
      await page.getByText("0 verdicts and 0 open clocks of 48 issues").waitFor();
      await button(page, "Correct").click();
      await page.getByText(/^Corrected\./).waitFor();
      assert.equal(stored(server).versions[0]?.corrections?.length, 1);
    },
    { prepare: ({ recomputations }) => (recomputations.isFelt = false) },
  ));

/** What a colleague corrects meanwhile. */
function correctToo(server: MockServer): void {
  const calendar = structuredClone(stored(server));
  const [version] = calendar.versions;
  if (!version) throw new Error("The demo company's calendar has a version.");
  version.corrections = [{ at: "2026-11-24T08:00:00Z", by: "paul", reason: "Mondays too" }];
  version.week = { ...version.week, sat: ["10:00-12:00"] };
  server.app.definitions.put("calendars", "berlin", calendar as never, PAUL);
}

test("when somebody was faster, both corrections are kept, one after the other", () =>
  app(BERLIN, async ({ page, server }) => {
    await button(page, CORRECT).click();
    await reason(page).fill(HOLIDAY);
    correctToo(server);
    await button(page, SHOW).click();
    await page.getByText("Paul Okafor changed this while you were writing").waitFor();
    await button(page, "Go on with mine, and with what only Paul Okafor changed").click();
    assert.equal(await reason(page).inputValue(), HOLIDAY);
    await button(page, SHOW).click();
    await button(page, "Correct").click();
    await page.getByText(/^Corrected\./).waitFor();
    const [version] = stored(server).versions;
    assert.deepEqual(
      version?.corrections?.map((one) => one.reason),
      ["Mondays too", HOLIDAY],
    );
    assert.deepEqual(version.week?.sat, ["10:00-12:00"]);
  }));

test("when somebody was faster after the dry run, nothing is stored and the page says why", () =>
  app(BERLIN, async ({ page, server }) => {
    await write(page);
    await button(page, SHOW).click();
    await ready(page);
    correctToo(server);
    await button(page, "Correct").click();
    assert.match(await page.getByRole("alert").innerText(), /changed meanwhile\.\s+Look at it/);
    assert.equal(stored(server).versions[0]?.corrections?.length, 1);
    await button(page, "Change something first").click();
    assert.equal(await reason(page).inputValue(), HOLIDAY);
  }));

test("only administrators are offered a correction", () =>
  app(
    BERLIN,
    async ({ page }) => {
      await button(page, "New hours from a date on").waitFor();
      await counted(button(page, CORRECT), 0);
    },
    { prepare: ({ app: mock }) => (mock.me = { ...mock.me, administrator: false }) },
  ));

for (const mode of ["light", "dark"]) {
  test(`no serious accessibility flaw while correcting and before applying, ${mode}`, () =>
    app(`${BERLIN}?mode=${mode}`, async ({ page }) => {
      await write(page);
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
      await button(page, SHOW).click();
      await ready(page);
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    }));
}

test("a correction is no wider than a phone of 320 pixels", () =>
  app(
    BERLIN,
    async ({ page }) => {
      await write(page);
      await button(page, SHOW).click();
      await ready(page);
      assert.equal(await overflow(page), 0);
    },
    { options: { viewport: { width: 320, height: 700 } } },
  ));

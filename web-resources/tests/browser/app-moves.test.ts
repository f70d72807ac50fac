import assert from "node:assert/strict";
import { test } from "node:test";
import { agreementPage, button, EDITED, stored } from "./agreement-page";
import { tabTo } from "./app";
import { counted, overflow, seriousFlaws } from "./harness";

const app = agreementPage();

const OPEN = "Move open clocks to this version\u2026";
const SHOW = "Show what changes";
const FOUND = "1 verdict and 2 open clocks of 48 issues would be different.";

test("by mouse: open clocks move at an instant, after one saw which, and the version says so", () =>
  app(EDITED, async (page, server) => {
    await button(page, OPEN).click();
    const at = page.getByLabel("From when on?");
    assert.match(await at.inputValue(), /T\d\d:00$/);
    await at.fill("2027-06-01T17:00");
    await page.getByText("Asia/Tokyo (UTC+09:00)").waitFor();
    await button(page, SHOW).click();
    await page.getByText(FOUND).waitFor();
    assert.match(await page.locator(".accord-differences").last().innerText(), /ITS-1479/);
    assert.equal(stored(server).versions[1]?.takesOverOpenClocksAt, undefined);
    await button(page, "Move them").click();
    await page.getByText(/^The open clocks go on by this version/).waitFor();
    assert.equal(stored(server).versions[1]?.takesOverOpenClocksAt, "2027-06-01T08:00:00Z");
    const moment = "Tue, Jun 1, 2027 5:00\u202fPM";
    await page.getByText(`Takes open clocks over ${moment}`).waitFor();
    await page.getByText(`go on by this version from ${moment} on`).waitFor();
    await page
      .locator(".accord-changed")
      .getByText(`takes over open clocks at: none \u2192 ${moment}`)
      .waitFor();
    await button(page, "Done").click();
    await counted(button(page, OPEN), 0);
  }));

test("by keyboard: the next full hour is offered; going back keeps everything as it was", () =>
  app(EDITED, async (page, server) => {
    await tabTo(page, button(page, OPEN));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      document.activeElement?.matches('[data-path="versions[1].takesOverOpenClocksAt"]'),
    );
    await page.keyboard.press("Enter");
    await page.getByText(FOUND).waitFor();
    await tabTo(page, button(page, "Change something first"));
    await page.keyboard.press("Enter");
    await button(page, SHOW).waitFor();
    await tabTo(page, button(page, "Cancel"));
    await page.keyboard.press("Enter");
    await button(page, OPEN).waitFor();
    assert.equal(stored(server).versions[1]?.takesOverOpenClocksAt, undefined);
  }));

test("an instant that cannot be is told beside its field", () =>
  app(EDITED, async (page) => {
    await button(page, OPEN).click();
    await page.getByLabel("From when on?").fill("2026-08-01T09:00");
    await button(page, SHOW).click();
    await page.getByText("It does not hold yet then. Choose a later instant.").waitFor();
    assert.equal(await page.getByLabel("From when on?").getAttribute("aria-invalid"), "true");
  }));

test("when somebody was faster, the page says so and offers what is stored", () =>
  app(EDITED, async (page, server) => {
    await button(page, OPEN).click();
    const { definitions } = server.app;
    const document = { ...stored(server), name: "IT for Finance" };
    definitions.put("agreements", "it-for-finance", document, definitions.reader);
    await button(page, SHOW).click();
    await page.getByText("Somebody else was faster.").waitFor();
    await button(page, "Show what is stored now").click();
    await page.getByRole("heading", { level: 1, name: "IT for Finance" }).waitFor();
    await button(page, SHOW).click();
    await page.getByText(FOUND).waitFor();
  }));

test("a version without an earlier one, and a reader who is no administrator, get no such offer", async () => {
  await app(`${EDITED}?version=1`, async (page) => {
    await page.getByText("This was agreed on").waitFor();
    await counted(button(page, OPEN), 0);
  });
  await app(
    EDITED,
    async (page) => {
      await page.getByText("This was agreed on").waitFor();
      await counted(button(page, OPEN), 0);
    },
    { prepare: ({ app: mock }) => (mock.me = { ...mock.me, administrator: false }) },
  );
});

for (const mode of ["light", "dark"]) {
  test(`no serious accessibility flaw while clocks are moved, ${mode}`, () =>
    app(`${EDITED}?mode=${mode}`, async (page) => {
      await button(page, OPEN).click();
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
      await button(page, SHOW).click();
      await page.getByText(FOUND).waitFor();
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    }));
}

test("moving clocks fits a phone of 320 pixels", () =>
  app(
    EDITED,
    async (page) => {
      await button(page, OPEN).click();
      await button(page, SHOW).click();
      await page.getByText(FOUND).waitFor();
      assert.equal(await overflow(page), 0);
    },
    { options: { viewport: { width: 320, height: 700 } } },
  ));

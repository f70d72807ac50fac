import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { button, tabTo } from "./app";
import { counted, overflow, seriousFlaws } from "./harness";
import { surveyPage } from "./survey-page";

const survey = surveyPage();

const scored = (page: Page, score: number): Locator =>
  page.getByRole("radiogroup", { name: /^If you were free/ }).locator(`[value="${score}"]`);
const picks = (page: Page): Locator => page.getByRole("group", { name: /^What weighed most/ });
const pick = (page: Page, name: string): Locator => page.getByRole("checkbox", { name });
const offered = (page: Page): Promise<string[]> => picks(page).locator("label").allInnerTexts();

async function answerTheRest(page: Page): Promise<void> {
  for (const group of [/^They answered/, /^How easy/])
    await page.getByRole("radiogroup", { name: group }).locator('[value="4"]').click();
}

test("nothing to pick appears before a score; then the list of its band does", () =>
  survey("picking", async ({ page, server }) => {
    await scored(page, 9).waitFor();
    await counted(picks(page), 0);
    await scored(page, 9).click();
    await counted(picks(page).getByRole("checkbox"), 6);
    assert.match(await picks(page).locator("legend").innerText(), /optional, up to 3/);
    await pick(page, "They were friendly").click();
    await page.getByText("It was quick").click();
    await answerTheRest(page);
    await button(page, "Send my answer").click();
    await page.getByRole("heading", { name: "Thank you!" }).waitFor();
    assert.equal(server.survey.counted.get("picking")?.drivers, "friendly,quick");
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  }));

test("a score of another band has another list, and only what is in it stays picked", () =>
  survey("picking", async ({ page, server }) => {
    await scored(page, 10).click();
    await pick(page, "It was quick").click();
    await pick(page, "I was kept informed").click();
    await scored(page, 9).click();
    assert.ok(await pick(page, "I was kept informed").isChecked(), "the same band");
    await scored(page, 8).click();
    await counted(pick(page, "I was kept informed"), 0);
    assert.ok(await pick(page, "It was quick").isChecked());
    await scored(page, 3).click();
    await counted(pick(page, "It was quick"), 0);
    await answerTheRest(page);
    await button(page, "Send my answer").click();
    await page.getByRole("heading", { name: "Thank you!" }).waitFor();
    assert.ok(!("drivers" in (server.survey.counted.get("picking") ?? {})), "nothing was picked");
  }));

test("no more than three can be picked, and it says how to pick another", () =>
  survey("picking", async ({ page }) => {
    await scored(page, 2).click();
    for (const name of ["It took too long", "They were unfriendly", "They were hard to reach"])
      await pick(page, name).click();
    await page.getByText("3 are picked. Take one back to pick another.").waitFor();
    const fourth = pick(page, "Too much was asked of me");
    assert.equal(await fourth.getAttribute("aria-disabled"), "true");
    await fourth.click({ force: true });
    assert.ok(!(await fourth.isChecked()));
    await pick(page, "They were unfriendly").click();
    await fourth.click();
    assert.ok(await fourth.isChecked());
  }));

test("the order is drawn by lot, and stays after a reload and in another language", () =>
  survey("picking", async ({ page }) => {
    const orders = new Set<string>();
    for (let i = 0; i < 12; i++) {
      await page.evaluate(() => {
        sessionStorage.clear();
      });
      await page.reload();
      await scored(page, 1).click();
      await counted(picks(page).getByRole("checkbox"), 7);
      orders.add((await offered(page)).join());
    }
    assert.ok(orders.size > 1, "one order in twelve drawings");
    const drawn = await offered(page);
    await pick(page, drawn[4] ?? "").click();
    await page.reload();
    await page.getByText("What you entered here before is back.").waitFor();
    assert.deepEqual(await offered(page), drawn);
    assert.ok(await pick(page, drawn[4] ?? "").isChecked());
    const at = drawn.indexOf("I was sent back and forth");
    await button(page, "Deutsch").click();
    await page.getByText("Was war dafür ausschlaggebend?").first().waitFor();
    const labels = await page.locator(".survey-picks label").allInnerTexts();
    assert.equal(labels[at], "Ich wurde hin und her geschickt");
  }));

test("by keyboard: the list is told without taking the focus, and is the next stop", () =>
  survey("picking", async ({ page }) => {
    const told = page.getByRole("status").filter({ hasText: "You can now answer below" });
    await tabTo(page, scored(page, 0));
    await counted(told, 0);
    await page.keyboard.press("Space");
    await told.waitFor();
    assert.ok(await scored(page, 0).evaluate((element) => element === document.activeElement));
    await told.locator("span").evaluate((element) => {
      element.setAttribute("data-seen", "");
    });
    await page.keyboard.press("ArrowLeft");
    assert.ok(await scored(page, 10).isChecked());
    await counted(told.locator("[data-seen]"), 0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    assert.equal(await picks(page).getByRole("checkbox", { checked: true }).count(), 1);
  }));

test("the link of a message shows its list at once", () =>
  survey("picking?score=7", async ({ page }) => {
    await counted(picks(page).getByRole("checkbox"), 7);
  }));

for (const colorScheme of ["light", "dark"] as const)
  test(`no serious accessibility flaw, and room in 320 px, ${colorScheme}`, () =>
    survey(
      "picking?score=4",
      async ({ page }) => {
        for (const name of ["It took too long", "They were unfriendly", "They were hard to reach"])
          await pick(page, name).click();
        assert.deepEqual(await seriousFlaws(page, "main"), []);
        for (const language of ["Deutsch", "Fran\u00e7ais", "English"]) {
          await button(page, language).click();
          await page.waitForFunction(
            (name) => document.querySelector("[aria-pressed=true]")?.textContent === name,
            language,
          );
          assert.equal(await overflow(page), 0, language);
        }
        for (const box of await page.locator(".survey-picks label").all())
          assert.ok(((await box.boundingBox())?.height ?? 0) >= 44);
      },
      { colorScheme, viewport: { width: 320, height: 640 } },
    ));

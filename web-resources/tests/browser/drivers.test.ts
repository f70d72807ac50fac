import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { appPage } from "./app";
import { dashboard } from "./dashboard";
import { counted, overflow, seriousFlaws } from "./harness";

const app = appPage();
const board = dashboard();

const list = (within: Page | Locator, name: string): Locator =>
  within.locator(".accord-driver-list", { hasText: name });
const names = (within: Page | Locator, name: string): Promise<string[]> =>
  list(within, name).locator("li > span:first-child").allInnerTexts();

test("the scores page shows what content and discontent clients named, the most named first", () =>
  app("scores/service-desk", async ({ page }) => {
    await page.getByRole("heading", { name: "What weighed most" }).waitFor();
    assert.deepEqual((await names(page, "Content (9 or 10)")).slice(0, 2), [
      "It was quick",
      "They were friendly",
    ]);
    assert.match(
      await list(page, "Discontent (0 to 6)").innerText(),
      /13 answers\s+I was not kept informed\s+8 61\.5 %/,
    );
    await counted(page.locator(".accord-driver-list"), 3);
    const table = page.getByRole("table", { name: "What weighed most" });
    const row = table.getByRole("row", { name: /^I was sent back and forth/ });
    assert.match(await row.innerText(), /Discontent \(0 to 6\)\s+5 of 13\s+38\.4 %/);
    await counted(table.locator("tbody tr"), 14);
  }));

test("where few answered it says so in words, and where nobody did, too", () =>
  app("scores/legal", async ({ page, open }) => {
    await page.getByText("Fewer than 8 anonymous answers together").waitFor();
    await open("scores/hr");
    await page.getByRole("heading", { name: "What weighed most" }).waitFor();
    await counted(page.locator(".accord-driver-list"), 0);
  }));

test("the gadget shows the same lists", () =>
  board("items=survey-scores", async ({ item, open }) => {
    const gadget = item("survey-scores");
    await gadget.getByText("What weighed most").first().waitFor();
    assert.equal((await names(gadget, "Discontent (0 to 6)"))[0], "I was not kept informed");
    await open("items=survey-scores&survey-scores=provider:legal,length:MONTH");
    await gadget.getByText("Fewer than 8 anonymous answers together").waitFor();
  }));

for (const colorScheme of ["light", "dark"] as const)
  test(`the lists have no serious flaw and fit a window of 320 px, ${colorScheme}`, () =>
    app(
      "scores/service-desk",
      async ({ page }) => {
        await list(page, "Content (9 or 10)").waitFor();
        assert.deepEqual(await seriousFlaws(page, ".accord-scores"), []);
        assert.equal(await overflow(page), 0);
      },
      { options: { colorScheme, viewport: { width: 320, height: 640 } } },
    ));

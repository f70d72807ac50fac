import assert from "node:assert/strict";
import { test } from "node:test";
import { appPage, button } from "./app";
import { counted, overflow, seriousFlaws } from "./harness";

const app = appPage();

test("answers with names say who, about what and when, page by page, and nobody's markup", () =>
  app("scores/service-desk", async ({ page }) => {
    const rows = page.locator(".accord-named > li");
    await rows.first().waitFor();
    await counted(rows, 20);
    // 23:00 in London is 8 o'clock of the next day in Tokyo.
    assert.match(
      await rows.first().innerText(),
      /Paul Okafor[^]*Legal, After a request[^]*Oct 31, 2026 8:00/,
    );
    assert.match(await rows.first().innerText(), /I was kept informed\.\s+cannot say/);
    assert.match(await rows.nth(3).innerText(), /would you choose IT Services again\?\s+3 of 10/);
    await rows.first().getByText("<img src=x onerror=alert(1)> Say a date,").waitFor();
    await counted(page.locator(".accord-named img"), 0);
    const link = rows.first().getByRole("link", { name: "ITS-1480" });
    assert.match((await link.getAttribute("href")) ?? "", /\/browse\/ITS-1480$/);
    await counted(rows.nth(1).getByRole("link"), 0);
    assert.match(await rows.nth(2).innerText(), /44/);
    await button(
      page.locator("section", { has: page.locator(".accord-named") }),
      "Show older ones",
    ).click();
    await page.waitForFunction(() => document.querySelectorAll(".accord-named > li").length === 23);
    await counted(button(page, "Show older ones"), 0);
    assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
  }));

test("a page that fails keeps what is there and can be asked for again", () =>
  app("scores/service-desk", async ({ page }) => {
    const rows = page.locator(".accord-named > li");
    await rows.first().waitFor();
    await page.route("**/figures/survey/named*", (route) => route.abort());
    await button(page, "Show older ones").click();
    await page.getByText("Jira cannot be reached.").waitFor();
    await counted(rows, 20);
    await page.unroute("**/figures/survey/named*");
    await button(page, "Try again").click();
    await page.waitForFunction(() => document.querySelectorAll(".accord-named > li").length === 23);
  }));

test("who may not read names is offered none, on a narrow window too", () =>
  app(
    "scores/service-desk",
    async ({ page }) => {
      await page.getByText("In their own words").waitFor();
      await counted(page.getByText("Answers with names"), 0);
      assert.equal(await overflow(page), 0);
    },
    {
      options: { viewport: { width: 320, height: 700 } },
      prepare: ({ app: mock }) => {
        mock.me = { ...mock.me, departments: ["finance"] };
      },
    },
  ));

import assert from "node:assert/strict";
import { test } from "node:test";
import { agreementPage, EDITED } from "./agreement-page";
import { seriousFlaws } from "./harness";

const app = agreementPage();

test("an agreement shows what both sides say of each other, and leads to their scores", () =>
  app(EDITED, async (page) => {
    const mutual = page.locator(".accord-mutual");
    await mutual.getByRole("heading", { name: "IT Services about Finance" }).waitFor();
    const text = (await mutual.innerText()).replace(/\s+/g, " ");
    assert.match(text, /Finance about IT Services \+\d+ .*answers of .*IT Services about Finance/);
    assert.deepEqual(await seriousFlaws(page, ".accord-mutual"), []);
    await mutual.getByRole("link", { name: "Finance about IT Services" }).click();
    await page
      .getByRole("heading", { level: 1, name: "Would they choose IT Services again?" })
      .waitFor();
    assert.match(page.url(), /scores\/service-desk\?client=finance&length=QUARTER/);
  }));

test("scores that cannot be fetched say so, and keep nothing else from the page", () =>
  app("agreements", async (page) => {
    await page.route("**/figures/survey?*", (route) => route.abort());
    await page.getByRole("link", { name: "IT Services for Finance" }).click();
    const mutual = page.locator(".accord-mutual");
    await mutual.locator(".accord-note").nth(1).waitFor();
    await page.getByRole("heading", { name: "Versions" }).waitFor();
  }));

import assert from "node:assert/strict";
import { test } from "node:test";
import { agreementPage, EDITED, withShadow } from "./agreement-page";
import { openAll, overflow, seriousFlaws } from "./harness";

const app = agreementPage();

for (const mode of ["light", "dark"] as const) {
  test(`no serious accessibility flaw in the editor and the list, ${mode}`, () =>
    app(
      `${EDITED}?mode=${mode}`,
      async (page) => {
        await openAll(page);
        await page.getByText(/issues of ITS/).waitFor();
        assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
        await page.getByRole("link", { name: "Agreements" }).first().click();
        await page.locator("tbody tr").first().waitFor();
        assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
      },
      { prepare: withShadow },
    ));
}

test("nothing is wider than a phone of 320 pixels", () =>
  app(
    EDITED,
    async (page) => {
      await openAll(page);
      await page.getByText(/issues of ITS/).waitFor();
      assert.equal(await overflow(page), 0);
    },
    { prepare: withShadow, options: { viewport: { width: 320, height: 700 } } },
  ));

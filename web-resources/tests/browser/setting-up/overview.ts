import assert from "node:assert/strict";
import { test } from "node:test";
import type { Site } from "../end-to-end/site";
import { overflow, seriousFlaws } from "../harness";
import { appAs } from "./app";

const PAGES = [
  "departments",
  "departments/it-services",
  "departments/it-services/edit",
  "services",
  "calendars",
  "calendars/munich-shifts",
  "agreements",
  "agreements/it-services-for-finance",
  "projects",
  "projects/ITS",
  "alerts",
  "record",
];

/** What is found afterwards: in the search, in the record, and on every page. */
export function overview(site: () => Site): void {
  test("the search finds issues by their clocks", async () => {
    const found = await site().done<{ total: number }>(
      "admin",
      "GET",
      `/api/2/search?jql=${encodeURIComponent('issue in slaPhase("running") AND project = ITS')}&maxResults=1`,
    );
    assert.ok(found.total > 0);
  });

  test("the record shows who changed what, with before and after", async () => {
    const page = await appAs(site(), "admin", "record?kind=agreements");
    await page
      .getByText(/by .*Katrin/)
      .first()
      .waitFor();
    await page.locator(".accord-entries a").first().click();
    await page.getByRole("heading", { name: "What changed" }).waitFor();
  });

  for (const path of PAGES) {
    test(`${path}: no serious accessibility flaw, and no wider than its window`, async () => {
      const page = await appAs(site(), "admin", path);
      await page.locator("[aria-busy=true]").waitFor({ state: "detached" });
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
      assert.equal(await overflow(page), 0);
    });
  }
}

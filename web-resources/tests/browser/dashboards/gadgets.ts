import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import type { Site } from "../end-to-end/site";
import { seriousFlaws } from "../harness";

const IT = "IT Services";

interface Trial {
  /** As the list of items names it. */
  name: string;
  /** Picked in the form, field by field. */
  picks: readonly string[];
  /** Something that stands there once it has read its figures. */
  reads: RegExp;
}

const TRIALS: readonly Trial[] = [
  { name: "Compliance", picks: [IT], reads: /\d+\.\d %/ },
  { name: "At risk now", picks: [IT], reads: /open/ },
  { name: "Survey scores", picks: [IT], reads: /answers|not shown/i },
  { name: "Who had the time", picks: [IT], reads: /\d+h/ },
  { name: "Relationship", picks: [IT, "Finance"], reads: /Finance/ },
  { name: "Department scorecard", picks: [IT], reads: /\d+\.\d %/ },
];

const NAMES: Record<string, string> = {
  Compliance: "compliance",
  "At risk now": "at-risk",
  "Survey scores": "survey-scores",
  "Who had the time": "who-had-the-time",
  Relationship: "relationship",
  "Department scorecard": "scorecard",
};

/** Each gadget added, configured, read, and followed to the tickets behind it. */
export function gadgets(site: () => Site): void {
  test("a manager makes a dashboard", async () => {
    const page = await site().as("katrin");
    await site().goto(page, "/secure/Dashboard.jspa");
    await page.getByLabel("New dashboard").fill("My week");
    await page.getByRole("button", { name: "Create dashboard" }).click();
    await page.getByRole("heading", { name: "My week" }).waitFor();
  });

  for (const trial of TRIALS) {
    test(`${trial.name} is added, configured, read, and still there when the page is opened again`, async () => {
      const page = await site().as("katrin");
      await page.getByLabel("Add an item").selectOption({ label: trial.name });
      await page.getByRole("button", { name: "Add item" }).click();
      await frame(page, trial.name).getByRole("group").waitFor();
      await frame(page, trial.name).getByRole("button", { name: "Edit", exact: true }).click();
      for (const [field, name] of trial.picks.entries()) await pick(page, trial.name, field, name);
      await frame(page, trial.name).getByRole("button", { name: "Save" }).press("Enter");
      await frame(page, trial.name).getByText(trial.reads).first().waitFor();
      await page.reload();
      await frame(page, trial.name).getByText(trial.reads).first().waitFor();
    });
  }

  test("a figure opens its tickets, and these the issue search", async () => {
    const page = await site().as("katrin");
    await frame(page, "Compliance").locator("a[href*='/tickets?']").first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator("#accord-app table tbody tr").first().waitFor();
    assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    await page.getByRole("link", { name: "Open in issue search" }).click();
    await page.locator("#issuetable").waitFor();
    assert.ok((await page.locator("#issuetable tbody tr").count()) > 0);
  });

  test("no gadget has a serious accessibility flaw", async () => {
    const page = await site().as("katrin");
    await page.goBack();
    await page.goBack();
    for (const { name, reads } of TRIALS)
      await frame(page, name).getByText(reads).first().waitFor();
    assert.deepEqual(await seriousFlaws(page, ".sandbox-board"), []);
  });
}

function frame(page: Page, name: string): Locator {
  return page
    .locator(".dashboard-item-frame")
    .filter({ has: page.locator(`.accord-gadget-${NAMES[name] ?? ""}`) });
}

async function pick(page: Page, gadget: string, field: number, name: string): Promise<void> {
  await frame(page, gadget).locator("form").getByRole("combobox").nth(field).fill(name);
  await page.getByRole("option", { name }).first().click();
}

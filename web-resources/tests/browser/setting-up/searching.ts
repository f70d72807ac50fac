import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { Site } from "../end-to-end/site";
import { seriousFlaws } from "../harness";

const SEARCH = "/issues/?jql=project%20%3D%20ITS";
/** The issues whose clocks were moved by the tests before are still being tracked. */
const BUSY = { timeout: 120_000 };

/** Issues found by their clocks in Jira's own search page, whose list has a column for them. */
export function searching(site: () => Site): void {
  test("by keyboard: a search by phase finds issues with a clock in the SLA column", async () => {
    const page = await opened(site());
    await page.getByLabel("JQL").focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type('issue in slaPhase("running") AND project = ITS ORDER BY slaDue');
    await page.keyboard.press("Enter");
    await page.waitForURL(/slaPhase/, BUSY);
    const column = await headings(page).then((all) => all.indexOf("SLA"));
    assert.ok(column > 0, "there is no column SLA");
    const cells = await page.locator(`#issuetable tbody tr td:nth-child(${column + 1})`).all();
    assert.ok(cells.length > 0);
    for (const cell of cells)
      assert.match((await cell.textContent()) ?? "", /left|Missed by|Paused|Out of hours/i);
    assert.deepEqual(await seriousFlaws(page, "#issuetable"), []);
  });

  test("by mouse: a misspelt standing is told with the ones that there are, and the text stays", async () => {
    const page = await opened(site());
    await page.getByLabel("JQL").fill('issue in slaStanding("late")');
    await page.getByRole("button", { name: "Search" }).click();
    await page
      .getByRole("alert")
      .filter({ hasText: /breached/i })
      .waitFor();
    assert.equal(await page.getByLabel("JQL").inputValue(), 'issue in slaStanding("late")');
  });

  test("by mouse: from a found issue to its clocks", async () => {
    const page = await opened(site());
    await page.getByLabel("JQL").fill('issue in slaProvider("it-services") ORDER BY slaDue');
    await page.getByRole("button", { name: "Search" }).click(BUSY);
    await page.locator("#issuetable tbody a").first().click(BUSY);
    await page.locator(".accord-issue-panel .accord[aria-busy=false]").waitFor(BUSY);
  });
}

async function opened(site: Site): Promise<Page> {
  const page = await site.as("admin");
  await site.goto(page, SEARCH);
  await page.locator("#issuetable").waitFor();
  return page;
}

function headings(page: Page): Promise<string[]> {
  return page.locator("#issuetable thead th").allTextContents();
}

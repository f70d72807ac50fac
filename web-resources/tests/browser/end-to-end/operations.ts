import assert from "node:assert/strict";
import type { Page } from "playwright-core";

type Marked = Window & { accordMarker?: boolean };

/** Does work on a page and holds that the page was not loaded anew meanwhile. */
export async function withoutReload(page: Page, work: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    (window as Marked).accordMarker = true;
  });
  await work();
  assert.ok(await page.evaluate(() => (window as Marked).accordMarker));
}

/** Does one of the operations above the issue, and waits until the panel has asked the server since. */
export async function operate(
  page: Page,
  name: string,
  fill?: (dialog: ReturnType<Page["locator"]>) => Promise<void>,
): Promise<void> {
  await withoutReload(page, async () => {
    await page.locator("#opsbar").getByRole("button", { name, exact: true }).click();
    const dialog = page.locator("dialog[open]");
    await fill?.(dialog);
    const asked = page.waitForResponse("**/rest/accord/1.0/issues/*/clocks");
    await dialog.locator("button[type=submit]").click();
    await asked;
    await page.locator(".accord-issue-panel .accord[aria-busy=false]").waitFor();
  });
}

export function panelOf(page: Page): ReturnType<Page["locator"]> {
  return page.locator(".accord-issue-panel");
}

/** The card of a promise, by its name. */
export function card(page: Page, name: string): ReturnType<Page["locator"]> {
  return panelOf(page)
    .locator(".accord-clock")
    .filter({ has: page.getByRole("heading", { name, exact: true }) })
    .first();
}

import type { Locator, Page } from "playwright-core";
import type { Site } from "../end-to-end/site";

/** Goes to a page of the app as somebody, and waits for its heading. */
export async function appAs(site: Site, user: string, path: string): Promise<Page> {
  const page = await site.as(user);
  await site.goto(page, `/plugins/servlet/accord/${path}`);
  await page.locator("#accord-app h1").waitFor();
  return page;
}

export const label = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });

/** Saves what is edited and waits until the server has it. */
export async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Save|Create)$/ }).click();
  await page
    .getByRole("status")
    .filter({ hasText: /^Saved/ })
    .waitFor();
}

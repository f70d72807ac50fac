import { after, before } from "node:test";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { type MockServer, startMockServer } from "../mock/mock-server";
import { launch, Watched } from "./harness";

const ROOT = "/plugins/servlet/accord";

/** A page of the app, and the server that it talks to. */
export interface Opened {
  page: Page;
  server: MockServer;
  /** Goes to a path of the app by its address. */
  open: (path: string) => Promise<void>;
}

/**
 * Runs tests of the app: each against a server of its own, so that none sees what another stored.
 *
 * @returns opens a path of the app and does the work with it
 */
export function appPage(): (
  path: string,
  work: (opened: Opened) => Promise<void>,
  setup?: { prepare?: (server: MockServer) => void; options?: BrowserContextOptions },
) => Promise<void> {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  return async (path, work, { prepare, options = {} } = {}) => {
    const server = await startMockServer(process.cwd());
    prepare?.(server);
    const watched = await Watched.open(browser, options);
    const { page } = watched;
    const open = async (to: string): Promise<void> => {
      await page.goto(`${server.url}${ROOT}/${to}`);
      await page.locator("h1").waitFor();
    };
    try {
      await open(path);
      await work({ page, server, open });
      await watched.close();
    } finally {
      await server.close();
    }
  };
}

/** Waits until the page's heading says it. */
export async function headed(page: Page, name: string): Promise<Locator> {
  const heading = page.getByRole("heading", { level: 1, name, exact: true });
  await heading.waitFor();
  return heading;
}

export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole("button", { name, exact: true });

/** Types into a combobox and picks the option of that name by mouse. */
export async function pick(page: Page, field: Locator, typed: string, name: string): Promise<void> {
  await field.fill(typed);
  await page.getByRole("option", { name }).first().click();
}

/** Types into a combobox and picks the first option by keyboard. */
export async function pickByKeys(page: Page, typed: string): Promise<void> {
  await page.keyboard.type(typed);
  await page.locator('[role="option"][aria-selected="true"]').waitFor();
  await page.keyboard.press("Enter");
}

/** Presses Tab until the focus is on what has that accessible name. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}

import { after, before } from "node:test";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { type MockServer, startMockServer } from "../mock/mock-server";
import { launch, Watched } from "./harness";

export const GADGETS = [
  "compliance",
  "at-risk",
  "survey-scores",
  "who-had-the-time",
  "relationship",
  "scorecard",
] as const;

export type GadgetName = (typeof GADGETS)[number];

export interface Board {
  page: Page;
  server: MockServer;
  /** Jira's frame round the item of that kind. */
  item: (name: GadgetName) => Locator;
  /** Opens a dashboard by its query, and waits until no gadget is loading. */
  open: (query: string) => Promise<void>;
}

/** Runs tests of dashboards, each against a server of its own. */
export function dashboard(): (
  query: string,
  work: (board: Board) => Promise<void>,
  options?: BrowserContextOptions,
) => Promise<void> {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  return async (query, work, options = {}) => {
    const server = await startMockServer(process.cwd());
    const watched = await Watched.open(browser, options);
    const { page } = watched;
    const open = async (wanted: string): Promise<void> => {
      await page.goto(`${server.url}/dashboard?${wanted}`);
      await settled(page);
    };
    try {
      await open(query);
      const item = (name: GadgetName): Locator =>
        page.locator(`.mock-item[data-module="accord/gadget/${name}"]`);
      await work({ page, server, item, open });
      await watched.close();
    } finally {
      await server.close();
    }
  };
}

/** Waits until no gadget shows its outline. */
export async function settled(page: Page): Promise<void> {
  await page.locator(".accord-gadget > *").first().waitFor();
  await page.waitForFunction(() => !document.querySelector(".accord-skeleton"));
}

/** What Jira has stored for an item. */
export async function stored(item: Locator): Promise<Record<string, string>> {
  return JSON.parse((await item.getAttribute("data-stored")) ?? "{}") as Record<string, string>;
}

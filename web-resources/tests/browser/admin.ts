import { after, before } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type MockServer, startMockServer } from "../mock/mock-server";
import { launch, Watched } from "./harness";

/**
 * Runs tests of the administration page: each against a server of its own, so that none sees what another stored.
 *
 * @returns opens the page and does the work with it
 */
export function adminPage(): (
  work: (page: Page, server: MockServer) => Promise<void>,
  setup?: {
    prepare?: (server: MockServer) => void;
    query?: string;
    options?: BrowserContextOptions;
  },
) => Promise<void> {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  return async (work, { prepare, query = "", options = {} } = {}) => {
    const server = await startMockServer(process.cwd());
    // A server that is left open would keep the test's process waiting after a failure.
    try {
      prepare?.(server);
      const watched = await Watched.open(browser, options);
      await watched.page.goto(`${server.url}/admin${query}`);
      await watched.page.getByRole("heading", { name: "Department agreements" }).waitFor();
      await work(watched.page, server);
      await watched.close();
    } finally {
      await server.close();
    }
  };
}

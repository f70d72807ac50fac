import { after, before } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type MockServer, startMockServer } from "../mock/mock-server";
import { launch, Watched } from "./harness";

/**
 * Runs tests of the page behind an invitation's link, each against a server of its own.
 *
 * @returns opens the page of a token, with a query if wanted, and does the work with it
 */
export function surveyPage(): (
  token: string,
  work: (opened: { page: Page; server: MockServer }) => Promise<void>,
  options?: BrowserContextOptions,
) => Promise<void> {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  return async (token, work, options = {}) => {
    const server = await startMockServer(process.cwd());
    const watched = await Watched.open(browser, options);
    try {
      await watched.page.goto(`${server.url}/plugins/servlet/accord-survey/${token}`);
      await watched.page.locator("h1").waitFor();
      await work({ page: watched.page, server });
      await watched.close();
    } finally {
      await server.close();
    }
  };
}

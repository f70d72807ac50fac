/**
 * A real Chromium for the tests, and the pages that they look at.
 *
 * ACCORD_CHROMIUM: path of the browser, /usr/bin/chromium unless given.
 */

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import axe from "axe-core";
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import { type MockServer, startMockServer } from "../mock/mock-server";

const CHROMIUM = process.env.ACCORD_CHROMIUM ?? "/usr/bin/chromium";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launch(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `There is no browser at ${CHROMIUM}. Install Chromium, or name one by ACCORD_CHROMIUM.`,
    );
  }
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}

export function mock(): Promise<MockServer> {
  return startMockServer(process.cwd());
}

/** A page that fails its test when a script throws or a policy is violated. */
export class Watched {
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("console", (message) => {
      const text = message.text();
      if (message.type() === "error" && !text.startsWith("Failed to load resource"))
        this.errors.push(text);
    });
  }

  static async open(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
    const context = await browser.newContext({
      locale: "en-GB",
      timezoneId: "Asia/Tokyo",
      ...options,
    });
    context.setDefaultTimeout(15_000);
    return new Watched(await context.newPage());
  }

  /** Closes the page, and fails when it complained. */
  async close(): Promise<void> {
    await this.page.context().close();
    if (this.errors.length > 0) throw new Error(`The page complained: ${this.errors.join("; ")}`);
  }
}

/** What axe-core finds serious or critical within an element, in words. */
export async function seriousFlaws(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(within, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ""}`).join(" | ")}`,
      );
  }, selector);
}

/** How many pixels the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Opens every disclosure, those within others too. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let depth = 0; depth < 3; depth++) {
      for (const button of document.querySelectorAll<HTMLElement>("button[aria-expanded=false]"))
        button.click();
      await new Promise(requestAnimationFrame);
    }
  });
}

/** Waits until exactly so many are there; with 0, until the last one is gone. */
export async function counted(found: Locator, expected: number): Promise<void> {
  await found.nth(expected).waitFor({ state: "detached" });
  if (expected > 0) await found.nth(expected - 1).waitFor({ state: "attached" });
  assert.equal(await found.count(), expected);
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { IssueClocks } from "../../../panel/model";
import { launch, Watched } from "../harness";
import { type Sandbox, startOrTakeSandbox } from "../../running/sandbox";

export const DEMO_COMPANY = resolve(process.cwd(), "../src/docs/examples/demo-company.json");

/** A status and what was answered; undefined when that was no JSON. */
export interface Answer<T> {
  status: number;
  body: T;
}

/** The running Jira, seen by people in a browser and by programs over REST. */
export class Site {
  private readonly pages = new Map<string, Watched>();

  private constructor(
    private readonly sandbox: Sandbox,
    private readonly browser: Browser,
  ) {}

  static async open(...properties: string[]): Promise<Site> {
    const sandbox = await startOrTakeSandbox({ properties });
    try {
      return new Site(sandbox, await launch());
    } catch (error) {
      await sandbox.stop();
      throw error;
    }
  }

  /** Ends everything, then fails when one of the pages complained. */
  async close(): Promise<void> {
    try {
      for (const watched of this.pages.values()) await watched.close();
    } finally {
      await this.browser.close();
      await this.sandbox.stop();
    }
  }

  /** The one page of somebody who logged in by the form. */
  async as(user: string, options: BrowserContextOptions = {}): Promise<Page> {
    const known = this.pages.get(user);
    if (known) return known.page;
    const watched = await Watched.open(this.browser, options);
    this.pages.set(user, watched);
    const { page } = watched;
    page.setDefaultTimeout(30_000);
    await page.goto(`${this.sandbox.url}/login.jsp`);
    await page.locator("#os_username").fill(user);
    await page.locator("#os_password").fill(this.passwordOf(user));
    await page.locator("#login-form button[type=submit]").click();
    await page.waitForURL((url) => !url.pathname.endsWith("/login.jsp"));
    return page;
  }

  /** Somebody's view of an issue, its panel loaded. */
  async issue(user: string, key: string): Promise<Page> {
    const page = await this.as(user);
    await page.goto(`${this.sandbox.url}/browse/${key}`);
    await page.locator(".accord-issue-panel .accord[aria-busy=false]").waitFor();
    return page;
  }

  async administration(): Promise<Page> {
    const page = await this.as("admin");
    await page.goto(`${this.sandbox.url}/plugins/servlet/accord/admin`);
    await page.locator("#accord-admin h3").first().waitFor();
    return page;
  }

  async goto(page: Page, path: string): Promise<void> {
    await page.goto(this.sandbox.url + path);
  }

  async rest<T>(user: string, method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const login = Buffer.from(`${user}:${this.passwordOf(user)}`).toString("base64");
    const response = await fetch(`${this.sandbox.url}/rest${path}`, {
      method,
      headers: {
        Authorization: `Basic ${login}`,
        "Content-Type": "application/json",
        "X-Atlassian-Token": "no-check",
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = text.startsWith("{") || text.startsWith("[");
    return { status: response.status, body: (isJson ? JSON.parse(text) : undefined) as T };
  }

  /** @throws when the answer is an error */
  async done<T>(user: string, method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.rest<T>(user, method, path, body);
    if (answer.status >= 300) {
      throw new Error(
        `${method} ${path} as ${user}: ${answer.status} ${JSON.stringify(answer.body)}`,
      );
    }
    return answer.body;
  }

  clocks(user: string, key: string): Promise<IssueClocks> {
    return this.done(user, "GET", `/accord/1.0/issues/${key}/clocks`);
  }

  /** Everybody of the demo company has their name as password; a given list of users may say otherwise. */
  private passwordOf(user: string): string {
    return this.sandbox.users.find(({ name }) => name === user)?.password ?? user;
  }
}

export function demoCompany(): string {
  return readFileSync(DEMO_COMPANY, "utf8");
}

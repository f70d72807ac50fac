import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { IssueClocks } from "../../../panel/model";
import { launch, Watched } from "../harness";
import { type Sandbox, type SandboxOptions, startOrTakeSandbox } from "../../running/sandbox";

export const DEMO_COMPANY = resolve(process.cwd(), "../src/docs/examples/demo-company.json");

/** Milliseconds between two looks at what goes on in the background. */
const LOOK = 100;

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

  static async open(options: SandboxOptions = {}): Promise<Site> {
    const sandbox = await startOrTakeSandbox(options);
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

  /** A page of somebody who is not logged in. */
  async anonymous(url: string): Promise<Page> {
    const known = this.pages.get("");
    const watched = known ?? (await Watched.open(this.browser));
    this.pages.set("", watched);
    await watched.page.goto(url);
    return watched.page;
  }

  /** Runs one of the plugin's jobs, and waits until it is done. */
  async run(job: string): Promise<void> {
    const id = encodeURIComponent(`dev.accord.accord-plugin:${job}`);
    await this.done("admin", "POST", `/sandbox/1.0/jobs/${id}`);
  }

  /** Waits until nothing is to be tracked. */
  async tracked(): Promise<void> {
    for (;;) {
      const { queued, tracked } = await this.done<{ queued: number; tracked: number }>(
        "admin",
        "GET",
        "/accord/1.0/status",
      );
      if (queued === 0 && tracked > 0) return;
      await pause(LOOK);
    }
  }

  /** Takes an issue through a transition by its name. */
  async transition(user: string, key: string, name: string): Promise<void> {
    const path = `/api/2/issue/${key}/transitions`;
    const { transitions } = await this.done<{ transitions: { id: string; name: string }[] }>(
      user,
      "GET",
      path,
    );
    const id = transitions.find((one) => one.name === name)?.id;
    await this.done(user, "POST", path, { transition: { id } });
  }

  /** As `accord run --json` prints it. */
  get announcement(): Pick<Sandbox, "url" | "users"> {
    return { url: this.sandbox.url, users: this.sandbox.users };
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

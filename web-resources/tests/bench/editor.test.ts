/**
 * How long an agreement's page takes in a real browser until somebody can write, in a company of 200 departments,
 * 100 calendars and 1,000 agreements. Prints a figure and judges nothing.
 */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launch } from "../browser/harness";
import { type StartedSandbox, startSandbox } from "../running/sandbox";
import { Jira } from "../survival/jira";
import { AGREEMENTS, CALENDARS, DEPARTMENTS, largeCompany } from "./large-company";

const WARM_UP = 5;
const COUNTED = 25;

let sandbox: StartedSandbox | undefined;
let browser: Browser | undefined;

before(async () => {
  sandbox = await startSandbox({ empty: true });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await sandbox?.stop();
});

test("an agreement's page, from its address to a draft in which a target can be typed", async (context) => {
  assert.ok(sandbox && browser);
  await new Jira(sandbox).done(
    "PUT",
    "/accord/1.0/configuration?fingerprint=first",
    largeCompany(),
  );
  const page = await login(browser, sandbox);
  const read: number[] = [];
  const written: number[] = [];
  for (let i = 0; i < WARM_UP + COUNTED; i++) {
    const start = performance.now();
    await page.goto(`${sandbox.url}/plugins/servlet/accord/agreements/agreement-${i * 31}`);
    const draft = page.getByRole("button", { name: "New draft" });
    await draft.waitFor();
    const shown = performance.now();
    await draft.click();
    await page.getByLabel("How long it may take").first().fill("3h");
    if (i < WARM_UP) continue;
    read.push(shown - start);
    written.push(performance.now() - start);
  }
  context.diagnostic(
    `${DEPARTMENTS} departments, ${CALENDARS} calendars, ${AGREEMENTS} agreements; of ${COUNTED} pages: ` +
      `can be read and clicked after ${told(read)}, a target is typed into a new draft after ${told(written)}; aim 1000 ms`,
  );
});

function told(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) =>
    String(Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0));
  return `${at(0.5)} ms (p95 ${at(0.95)} ms)`;
}

async function login(from: Browser, { url, users }: StartedSandbox): Promise<Page> {
  const page = await from.newPage({ locale: "en-GB", timezoneId: "Europe/Berlin" });
  const [administrator] = users;
  assert.ok(administrator);
  await page.goto(`${url}/login.jsp`);
  await page.locator("#os_username").fill(administrator.name);
  await page.locator("#os_password").fill(administrator.password);
  await page.locator("#login-form button[type=submit]").click();
  await page.waitForURL((address) => !address.pathname.endsWith("/login.jsp"));
  return page;
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { Clock, IssueClocks } from "../../../panel/model";
import { card } from "./operations";
import type { Site } from "./site";

const SIZE = { width: 1320, height: 900 };
const DAY = 86_400;

/**
 * How far the sandbox's clock goes back, so that it is afternoon of a working day in Berlin: clocks that run make the
 * better picture.
 *
 * @returns an ISO duration, zero or negative
 */
export function offsetToOfficeHours(now: Date): string {
  let seconds = Math.round((now.getTime() - new Date(now).setUTCHours(13, 20, 0, 0)) / 1000);
  if (seconds < 0) seconds += DAY;
  const isWeekend = (): boolean =>
    [0, 6].includes(new Date(now.getTime() - seconds * 1000).getUTCDay());
  while (isWeekend()) seconds += DAY;
  return `-PT${seconds}S`;
}

/** Takes the pictures of the README. */
export function screenshots(site: () => Site, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const take = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
  };
  const as = (user: string) => site().as(user, { viewport: SIZE, timezoneId: "Europe/Berlin" });

  test("the panel of an issue", async () => {
    await site().tracked();
    await as("jonas");
    const page = await site().issue("jonas", await believableIssue(site()));
    await card(page, "Resolution").getByRole("button", { name: /^Why/ }).first().click();
    await take(page, "issue-panel");
  });

  test("the dashboard of a head", async () => {
    const page = await as("katrin");
    await page.setViewportSize({ ...SIZE, height: 1180 });
    await site().goto(page, "/secure/Dashboard.jspa");
    await page.getByText("Clock and experience").waitFor();
    await page.waitForLoadState("networkidle");
    await take(page, "dashboard");
  });
}

/** An open issue with hand-offs whose resolution clock is well under way. */
async function believableIssue(site: Site): Promise<string> {
  const { issues } = await site.done<{ issues: { key: string }[] }>(
    "jonas",
    "GET",
    `/api/2/search?fields=summary&maxResults=100&jql=${encodeURIComponent("project = ITS AND resolution is EMPTY ORDER BY created DESC")}`,
  );
  const all = await Promise.all(issues.map(({ key }) => site.clocks("jonas", key)));
  const best = all.sort((a, b) => interest(b) - interest(a))[0];
  if (!best) throw new Error("The demo company has no open issue.");
  return best.issue.key;
}

function interest({ clocks, legs, ledger }: IssueClocks): number {
  const resolution = clocks.find(({ metric }) => metric === "resolution");
  const segments = resolution?.cycles?.flatMap((cycle) => cycle.segments ?? []).length ?? 0;
  return (
    (resolution?.phase === "RUNNING" ? 20 : 0) +
    (isHalfUsed(resolution) ? 20 : 0) +
    10 * Math.min(2, (legs?.length ?? 1) - 1) +
    5 * Math.min(4, ledger?.entries.length ?? 0) +
    (segments <= 8 ? segments : 0)
  );
}

function isHalfUsed(clock: Clock | undefined): boolean {
  if (!clock?.goal) return false;
  const used = clock.elapsedMillis / clock.goal.targetMillis;
  return used > 0.4 && used < 0.95;
}

import type { BrowserContextOptions, Page } from "playwright-core";
import type { Agreement, TimeMetric } from "../../app/agreements/model";
import type { MockServer } from "../mock/mock-server";
import { appPage } from "./app";

/** Runs tests of agreements: opens an address and does the work with the page and what its server has stored. */
export function agreementPage(): (
  path: string,
  work: (page: Page, server: MockServer) => Promise<void>,
  setup?: { prepare?: (server: MockServer) => void; options?: BrowserContextOptions },
) => Promise<void> {
  const opened = appPage();
  return (path, work, setup = {}) => opened(path, ({ page, server }) => work(page, server), setup);
}

export const EDITED = "agreements/it-for-finance";

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
export const option = (page: Page, name: string) =>
  page.getByRole("listbox").getByRole("option", { name });
export const card = (page: Page, name: string) =>
  page.locator(".accord-metric").filter({ has: page.getByRole("heading", { name }) });

export function stored(server: MockServer, id = "it-for-finance"): Agreement {
  return server.app.definitions.find("agreements", id) as unknown as Agreement;
}

export function newest(server: MockServer): TimeMetric[] {
  const versions = stored(server).versions;
  return versions[versions.length - 1]?.metrics as TimeMetric[];
}

export async function save(page: Page): Promise<void> {
  await button(page, /^(Save|Create)$/).click();
  await page.getByText(/^Saved /).waitFor();
}

export async function draft(page: Page): Promise<void> {
  await button(page, "New draft").click();
  await page.getByText("Not saved yet").waitFor();
}

/** Drags the last goal over the first, as a hand does. */
export async function dragUp(page: Page): Promise<void> {
  const rows = card(page, "Resolution").locator(".accord-goal");
  await rows.nth(3).locator(".accord-grip").hover();
  await page.mouse.down();
  // The browser begins to drag with the first move, and says where it is with the next ones.
  await rows.nth(1).locator(".accord-grip").hover();
  const first = rows.nth(0);
  for (let tries = 0; (await first.getAttribute("data-over")) !== "true" && tries < 20; tries++)
    await first.locator(".accord-grip").hover({ position: { x: 2 + (tries % 2), y: 3 } });
  await page.mouse.up();
}

/** Whether the last goal is the first one now, or is after some frames. */
export async function isMoved(page: Page): Promise<boolean> {
  const first = card(page, "Resolution").getByLabel("Name of the goal").first();
  for (let frames = 0; frames < 30; frames++) {
    if ((await first.inputValue()) === "Low") return true;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return false;
}

/** With a draft in which a goal stands behind one that takes everything it could get. */
export function withShadow(server: MockServer): void {
  const { definitions } = server.app;
  const agreement = structuredClone(stored(server));

  const [first, second] = agreement.versions;
  if (!first || !second) throw new Error("The demo company has two versions of this one.");
  const resolution = second.metrics[1] as TimeMetric;
  resolution.goals.splice(2, 0, {
    id: "payroll",
    name: "High and Payroll",
    for: {
      all: [
        { field: "priority", is: "High" },
        { field: "label", is: "payroll" },
      ],
    },
    within: "4h",
    calendar: "berlin",
  });
  definitions.put(
    "agreements",
    "it-for-finance",
    {
      ...agreement,
      versions: [first, second, { ...second, version: 3, status: "draft" }],
    },
    definitions.reader,
  );
}

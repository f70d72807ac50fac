import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "node:test";
import type { Site } from "../end-to-end/site";
import { seriousFlaws } from "../harness";
import { appAs } from "../setting-up/app";

const LOOK = 200;
/** Milliseconds that a slow machine may take to judge a year anew. */
const LONGEST = 120_000;
const DEPARTMENT = "finance";

interface Row {
  label: string;
  state: string;
  restatements: number;
  figure: { percent?: string; met: number; missed: number };
}

interface Counts {
  met: number;
  missed: number;
}

interface Report {
  agreements: {
    agreement: { id: string };
    figure: Counts;
    promises: {
      metric: { id: string };
      goal?: { id: string };
      owedBy: string;
      figure: Counts;
    }[];
  }[];
}

interface Calendar {
  revision: number;
  document: { versions: { week: Record<string, unknown>; corrections?: unknown[] }[] };
}

/** A month whose figures were frozen, a verdict in it that is judged anew, and both figures side by side. */
export function reports(site: () => Site): void {
  let ended: Row[] = [];
  let frozen: Row | undefined;

  test("the months that are over are frozen, each once", async () => {
    await site().run("reports");
    const rows = await monthly(site());
    ended = rows.filter(({ state }) => state === "FROZEN");
    assert.ok(ended.length >= 9, `only ${ended.length} months are frozen`);
    assert.equal(new Set(rows.map(({ label }) => label)).size, rows.length);
    frozen = ended.find(({ figure }) => figure.missed > 0);
    assert.ok(frozen);
  });

  test("every figure of the month opens to as many tickets, those that clients owe included", async () => {
    assert.ok(frozen);
    let duties = 0;
    for (const department of ["service-desk", DEPARTMENT]) {
      const { agreements } = await site().done<Report>(
        "admin",
        "GET",
        `/accord/1.0/reports/${department}/${frozen.label}`,
      );
      for (const { agreement, figure, promises } of agreements) {
        const about = { agreement: agreement.id, length: "MONTH", period: frozen.label };
        await opens(site(), about, figure);
        for (const { metric, goal, owedBy, figure: its } of promises) {
          await opens(site(), { ...about, metric: metric.id, ...(goal && { goal: goal.id }) }, its);
          duties += owedBy === "client" ? 1 : 0;
        }
      }
    }
    assert.ok(duties > 0, "no client owed anything");
  });

  test("a head reads the frozen month, on screen, in print and as CSV", async () => {
    assert.ok(frozen);
    const page = await appAs(site(), "ahmed", `reports/${DEPARTMENT}/${frozen.label}`);
    await page
      .getByText(`${frozen.figure.percent ?? ""} %`)
      .first()
      .waitFor();
    assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    await page.emulateMedia({ media: "print" });
    await page
      .getByText(`${frozen.figure.percent ?? ""} %`)
      .first()
      .waitFor();
    await page.emulateMedia({ media: "screen" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /CSV/ }).click(),
    ]);
    assert.match(download.suggestedFilename(), /\.csv$/);
  });

  test("a corrected calendar restates verdicts; the frozen figure stays and both are shown", async () => {
    assert.ok(ended.every(({ restatements }) => restatements === 0));
    await closeOnFridayAfternoons(site());
    const after = await restated(site());
    assert.deepEqual(after.figure, ended.find(({ label }) => label === after.label)?.figure);
    const page = await appAs(site(), "ahmed", `reports/${DEPARTMENT}/${after.label}`);
    await page
      .getByText(/since it was frozen/i)
      .first()
      .waitFor();
    assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
  });

  test("below the target, an investigation has opened; what was found is written down, and it is closed", async () => {
    const open = await site().done<{ id: string }[]>(
      "admin",
      "GET",
      "/accord/1.0/investigations?state=OPEN",
    );
    const [first] = open;
    assert.ok(first, "no period was below its target");
    const page = await appAs(site(), "admin", `investigations/${first.id}`);
    assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    await page.getByLabel("Cause").fill("Questions went out too late in the day.");
    await page.getByLabel("What is done about it").fill("Ask before noon.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(/Saved/).first().waitFor();
    await page.getByLabel("What shows that it is mended").fill("Four weeks above the target.");
    await page.getByRole("button", { name: "Close the investigation" }).press("Enter");
    await page
      .getByText(/Closed/)
      .first()
      .waitFor();
  });
}

/** Asks for the tickets behind a figure. */
async function opens(site: Site, about: Record<string, string>, figure: Counts): Promise<void> {
  for (const [outcome, count] of [
    ["MET", figure.met],
    ["MISSED", figure.missed],
  ] as const) {
    const query = new URLSearchParams({ ...about, outcome }).toString();
    const { total } = await site.done<{ total: number }>(
      "admin",
      "GET",
      `/accord/1.0/figures/tickets?${query}`,
    );
    assert.equal(total, count, query);
  }
}

function monthly(site: Site): Promise<Row[]> {
  const query = `department=${DEPARTMENT}&length=MONTH&limit=14`;
  return site.done("ahmed", "GET", `/accord/1.0/reports?${query}`);
}

/** The office hours of Berlin as if they had always ended at noon on Fridays. */
async function closeOnFridayAfternoons(site: Site): Promise<void> {
  const { revision, document } = await site.done<Calendar>(
    "admin",
    "GET",
    "/accord/1.0/calendars/berlin",
  );
  const [version] = document.versions;
  assert.ok(version);
  version.week = { "mon-thu": ["09:00-18:00"], fri: ["09:00-12:00"] };
  version.corrections = [{ reason: "Fridays end at noon, we forgot" }];
  const body = { kind: "calendars", id: "berlin", revision, document };
  const { id } = await site.done<{ id: string }>(
    "admin",
    "POST",
    "/accord/1.0/recomputations",
    body,
  );
  await until(site, id, "READY");
  await site.done("admin", "POST", `/accord/1.0/recomputations/${id}/apply`);
  await until(site, id, "APPLIED");
}

/** Waits until a verdict of a frozen month has been judged anew. */
async function restated(site: Site): Promise<Row> {
  const last = Date.now() + LONGEST;
  for (;;) {
    const found = (await monthly(site)).find(
      ({ state, restatements }) => state === "FROZEN" && restatements > 0,
    );
    if (found) return found;
    assert.ok(Date.now() < last, "nothing was restated");
    await pause(LOOK);
  }
}

async function until(site: Site, id: string, wanted: string): Promise<void> {
  for (;;) {
    const { state } = await site.done<{ state: string }>(
      "admin",
      "GET",
      `/accord/1.0/recomputations/${id}`,
    );
    if (state === wanted) return;
    assert.ok(!["FAILED", "CANCELLED"].includes(state), state);
    await pause(LOOK);
  }
}

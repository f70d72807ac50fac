import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { counted, openAll, seriousFlaws } from "../harness";
import { DEMO_COMPANY, demoCompany, type Site } from "./site";

interface Definitions {
  agreements: { id: string }[];
  departments: { id: string }[];
}

/** By file: typing so much takes a browser many seconds. */
async function chooseDocument(page: Page, text: string): Promise<void> {
  const file = { name: "accord.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("Choose a file").setInputFiles(file);
}

/** Puts the company's agreements into an empty Accord, as an administrator does. */
export function administration(site: () => Site): void {
  test("an administrator imports the configuration by a file, with a preview", async () => {
    const page = await site().administration();
    await page.getByText("There are no agreements yet.").waitFor();
    await page.getByLabel("Choose a file").setInputFiles(DEMO_COMPANY);
    await page.getByRole("button", { name: "Preview changes" }).click();
    const preview = page.locator(".accord-preview");
    await preview.getByText("IT Services for Finance").waitFor();
    assert.deepEqual(await preview.locator("caption").allInnerTexts(), [
      "Calendars",
      "Departments",
      "Services",
      "Agreements",
      "Surveys",
      "Projects",
      "Service accounts",
    ]);
    assert.deepEqual(await seriousFlaws(page, "#accord-admin"), []);
    await page.getByRole("button", { name: "Apply…" }).click();
    await page.getByRole("button", { name: "Apply now" }).click();
    await page.getByText("The configuration is stored and in force.").waitFor();
  });

  test("what was imported is exported, and importing the export changes nothing", async () => {
    const page = await site().administration();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export" }).click(),
    ]);
    const exported = await readFile(await file.path(), "utf8");
    const [given, got] = [demoCompany(), exported].map((text) => JSON.parse(text) as Definitions);
    const ids = (list: { id: string }[] | undefined) => list?.map(({ id }) => id).sort();
    assert.deepEqual(ids(got?.agreements), ids(given?.agreements));
    assert.deepEqual(ids(got?.departments), ids(given?.departments));
    await chooseDocument(page, exported);
    await page.getByRole("button", { name: "Preview changes" }).click();
    await page.getByRole("heading", { name: "Nothing would change" }).waitFor();
  });

  test("a mistake in a document is named with its place and cure, and nothing is applied", async () => {
    const page = await site().administration();
    const broken = demoCompany().replace('"zone": "Europe/Berlin"', '"zone": "Europe/Berlni"');
    await chooseDocument(page, broken);
    await page.getByRole("button", { name: "Preview changes" }).click();
    await page.getByText(/^1 problem/).waitFor();
    assert.match(
      await page.locator(".accord-findings").innerText(),
      /calendars\[0\][^]*Europe\/Berlni/,
    );
    await counted(page.getByRole("button", { name: "Apply…" }), 0);
  });

  test("a project is recomputed with progress, and the new verdicts are applied", async () => {
    const page = await site().administration();
    await page.getByLabel("Project").selectOption("HR");
    await page.getByRole("button", { name: "Start a dry run" }).click();
    const run = page.locator(".accord-dry-run");
    await run.getByText(/of [\d,]+ issues/).waitFor();
    const apply = run.getByRole("button", { name: "Apply", exact: true });
    const found = run.getByText(/verdicts? of [\d,]+ issues would be different\.$/);
    await found.waitFor({ timeout: 60_000 });
    assert.deepEqual(await seriousFlaws(page, "#accord-admin"), []);
    if (await apply.isVisible()) {
      await apply.click();
      await run.getByText(/new verdicts are written/).waitFor({ timeout: 60_000 });
    }
    await run.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "Start a dry run" }).waitFor();
  });

  test("no serious accessibility flaw on the administration page with everything open", async () => {
    const page = await site().administration();
    await openAll(page);
    assert.deepEqual(await seriousFlaws(page, "#accord-admin"), []);
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { CalendarVersion } from "../../app/calendars/model";
import type { MockServer } from "../mock/mock-server";
import { appPage, button, tabTo } from "./app";
import { overflow, seriousFlaws } from "./harness";

const app = appPage();

const file = (text: string) => ({
  name: "days.ics",
  mimeType: "text/calendar",
  buffer: Buffer.from(text),
});

const importer = (page: Page) => page.getByRole("button", { name: /Import a file/ });

async function choose(page: Page, text: string): Promise<void> {
  await importer(page).click();
  await page.getByLabel("Calendar file").setInputFiles(file(text));
}

async function create(page: Page, name: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name" }).first().fill(name);
  await button(page, "Create").click();
  await page.getByText(/^Saved /).waitFor();
}

function made({ app: mock }: MockServer, id: string): CalendarVersion | undefined {
  const calendar = mock.definitions.find("calendars", id) as { versions?: CalendarVersion[] };
  return calendar.versions?.[0];
}

test("by mouse: of a file's days those that are ticked are added, and what is left out says why", () =>
  app("calendars/new", async ({ page, server }) => {
    await choose(page, "BEGIN:VCALENDAR");
    await page.getByText("Stand-up, 2027-01-04T09:00: it has a time of day").waitFor();
    await page.getByLabel("Works outing, 2027-06-11").uncheck();
    await button(page, "Add what is ticked").click();
    await page.getByText(/^2 holidays are in the list/).waitFor();
    await button(page, "Done").click();
    await create(page, "Works");
    assert.deepEqual(made(server, "works")?.holidays, [
      { name: "Founding day", yearly: "--05-09" },
      { name: "Summer closing", from: "2027-08-02", to: "2027-08-06" },
    ]);
  }));

test("by keyboard: a file's days are looked at and added", () =>
  app("calendars/new", async ({ page }) => {
    await tabTo(page, importer(page));
    await page.keyboard.press("Enter");
    await page.getByLabel("Calendar file").setInputFiles(file("BEGIN:VCALENDAR"));
    await page.getByLabel(/^Founding day/).waitFor();
    await tabTo(page, page.getByLabel(/^Founding day/));
    await page.keyboard.press("Space");
    await tabTo(page, button(page, "Add what is ticked"));
    await page.keyboard.press("Enter");
    await page.getByText(/^2 holidays are in the list/).waitFor();
    await page.keyboard.press("Escape");
    assert.ok(await importer(page).evaluate((element) => element === document.activeElement));
  }));

test("what is no calendar file is told, and so is one that is too large", () =>
  app("calendars/new", async ({ page }) => {
    await choose(page, "<html>");
    assert.match(await page.getByRole("alert").innerText(), /This is no iCalendar file/);
    await page.getByLabel("Calendar file").setInputFiles(file("x".repeat(1_048_577)));
    await page.getByText("days.ics has 1.1 MB. At most 1 MB can be read.").waitFor();
  }));

test("days of their own, and days of every year over New Year, are typed and stored", () =>
  app("calendars/new", async ({ page, server }) => {
    await button(page, "Add a holiday").click();
    const row = page.locator(".accord-holidays tbody tr");
    await row.getByLabel("Name").fill("Closed");
    await row.getByLabel("Date, or the first").fill("2026-12-27");
    await row.getByLabel("Last, if several").fill("2027-01-01");
    await row.getByLabel("every year").check();
    await tabTo(page, button(page, "Add a date"));
    await page.keyboard.press("Enter");
    const day = page.getByRole("group", { name: /Dates with hours/ });
    await day.getByLabel("Date").fill("2026-12-24");
    await day.getByLabel("Name").fill("Christmas Eve");
    await day.getByLabel("Hours").fill("9-12");
    await create(page, "Yearly");
    assert.deepEqual(made(server, "yearly")?.holidays, [
      { name: "Closed", from: "--12-27", to: "--01-01" },
    ]);
    assert.deepEqual(made(server, "yearly")?.exceptions, [
      { date: "2026-12-24", hours: ["09:00-12:00"], name: "Christmas Eve" },
    ]);
  }));

for (const mode of ["light", "dark"]) {
  test(`no serious accessibility flaw in an import of days, ${mode}`, () =>
    app(`calendars/new?mode=${mode}`, async ({ page }) => {
      await choose(page, "BEGIN:VCALENDAR");
      await page.getByLabel(/^Founding day/).waitFor();
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    }));
}

test("an import of days fits a phone of 320 pixels", () =>
  app(
    "calendars/new",
    async ({ page }) => {
      await choose(page, "BEGIN:VCALENDAR");
      await page.getByLabel(/^Founding day/).waitFor();
      assert.equal(await overflow(page), 0);
    },
    { options: { viewport: { width: 320, height: 700 } } },
  ));

import assert from "node:assert/strict";
import { test } from "node:test";
import { button, pick, pickByKeys, tabTo } from "../app";
import type { Site } from "../end-to-end/site";
import { counted, seriousFlaws } from "../harness";
import { appAs, label, save } from "./app";

interface Stored<T> {
  revision: number;
  document: T;
}

interface Calendar {
  versions: {
    week?: Record<string, string[]>;
    holidays?: { name: string }[];
    corrections?: { reason: string }[];
  }[];
}

const DAYS = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Halden Works//Days//EN",
  "BEGIN:VEVENT",
  "UID:1",
  "SUMMARY:Works outing",
  "DTSTART;VALUE=DATE:20270611",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "UID:2",
  "SUMMARY:Stand-up",
  "DTSTART:20270104T090000",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

/** Departments, calendars and a project's settings, by mouse and by keyboard. */
export function definitions(site: () => Site): void {
  const stored = async <T>(path: string): Promise<T> =>
    (await site().done<Stored<T>>("admin", "GET", `/accord/1.0/${path}`)).document;

  test("by keyboard: a department with its head, group and calendar, which everybody may read", async () => {
    const page = await appAs(site(), "admin", "departments");
    await tabTo(page, page.getByRole("link", { name: "Add a department" }));
    await page.keyboard.press("Enter");
    await tabTo(page, label(page, "Name *"));
    await page.keyboard.type("Network");
    await tabTo(page, label(page, "Head"));
    await pickByKeys(page, "jonas");
    await tabTo(page, label(page, "Works on *"));
    await pickByKeys(page, "office");
    await tabTo(page, button(page, "Create"));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Network", exact: true }).waitFor();
    const seen = await appAs(site(), "claire", "departments/network");
    await seen.getByRole("heading", { level: 1, name: "Network", exact: true }).waitFor();
    await counted(seen.getByRole("link", { name: "Edit" }), 0);
    assert.deepEqual(await seriousFlaws(seen, "#accord-app"), []);
  });

  test("by mouse: a service that the department delivers stands on its page", async () => {
    const page = await appAs(site(), "admin", "services/new");
    await label(page, "Name *").fill("Workplace network");
    await pick(page, page.getByRole("combobox", { name: "Department" }), "net", "Network");
    await button(page, "Create").click();
    await page.getByRole("heading", { level: 1, name: "Services" }).waitFor();
    const profile = await appAs(site(), "claire", "departments/network");
    await profile.getByText("Workplace network").waitFor();
  });

  test("a calendar with several windows and the public holidays of a region", async () => {
    const page = await appAs(site(), "admin", "calendars/new");
    await label(page, "Name *").fill("Munich shifts");
    await page.getByRole("textbox", { name: "Friday" }).fill("8-12, 13-15:30, 22-06");
    await page.getByRole("button", { name: /Add public holidays/ }).click();
    await page.getByRole("combobox", { name: "Country" }).fill("Germ");
    await page.getByRole("listbox").getByRole("option", { name: "Germany" }).click();
    await page.getByLabel("Region").selectOption("by");
    await button(page, "Add them").click();
    await page.getByText(/\d+ holidays found/).waitFor();
    await button(page, "Add them").click();
    await button(page, "Done").click();
    await save(page);
    const { versions } = await stored<Calendar>("calendars/munich-shifts");
    assert.deepEqual(versions[0]?.week?.fri, ["08:00-12:00", "13:00-15:30", "22:00-06:00"]);
    assert.ok(versions[0].holidays?.some(({ name }) => name.includes("Epiphany")));
    assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
  });

  test("closed days come from a calendar file, and what is no day says why it is left out", async () => {
    const page = await appAs(site(), "admin", "calendars/munich-shifts");
    await button(page, "New hours from a date on").click();
    await page.getByRole("button", { name: /Import a file/ }).click();
    await page.getByLabel("Calendar file").setInputFiles({
      name: "days.ics",
      mimeType: "text/calendar",
      buffer: Buffer.from(DAYS),
    });
    await page.getByText(/^Stand-up/).waitFor();
    await button(page, "Add what is ticked").click();
    await page.getByText(/^1 holiday/).waitFor();
    await button(page, "Done").click();
    await save(page);
    const { versions } = await stored<Calendar>("calendars/munich-shifts");
    assert.ok(versions[1]?.holidays?.some(({ name }) => name === "Works outing"));
  });

  test("a mistake is corrected with a back date, after its effect was seen", async () => {
    const page = await appAs(site(), "admin", "calendars/office-hours");
    await button(page, "Correct a mistake with a back date").click();
    await page.getByLabel("What was wrong?").fill("Fridays end at three, we forgot");
    await page.getByRole("textbox", { name: "Friday" }).fill("9-15");
    await button(page, "Show what changes").click();
    await page.getByText(/^The hours differ from/).waitFor({ timeout: 60_000 });
    assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    await button(page, "Correct").click();
    await page.getByText(/^Corrected\./).waitFor({ timeout: 60_000 });
    const { versions } = await stored<Calendar>("calendars/office-hours");
    assert.deepEqual(versions[0]?.week?.fri, ["09:00-15:00"]);
    assert.deepEqual(
      versions[0].corrections?.map(({ reason }) => reason),
      ["Fridays end at three, we forgot"],
    );
    await page.getByText(/^Corrected .* by Administrator/).waitFor();
  });

  test("a project's settings are reached from Jira's menu, and a status pauses its clocks", async () => {
    const page = await site().as("admin");
    await site().goto(page, "/plugins/servlet/project-config/ITS");
    const menu = page.getByRole("navigation", { name: "Project settings" });
    await menu.getByRole("link", { name: "Department agreements" }).click();
    await page.getByRole("heading", { level: 1, name: /Department agreements of/ }).waitFor();
    await button(page, "Add a pause").click();
    await page
      .getByRole("button", { name: /^While what it stands still/ })
      .last()
      .click();
    await page.getByRole("combobox", { name: /^Values of/ }).fill("Waiting");
    await page.getByRole("listbox").getByRole("option").first().click();
    await button(page, "Done").click();
    await page.getByLabel("What people read then").last().fill("Waiting for the client");
    await page.getByText(/50 issues of ITS, as if this had been in force/).waitFor();
    await save(page);
  });
}

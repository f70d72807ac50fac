import assert from "node:assert/strict";
import { test } from "node:test";
import { button, pick, pickByKeys, tabTo } from "../app";
import type { Site } from "../end-to-end/site";
import { seriousFlaws } from "../harness";
import { appAs, label, save } from "./app";

interface Stored<T> {
  revision: number;
  document: T;
}

interface Calendar {
  versions: { week?: Record<string, string[]>; holidays?: { name: string }[] }[];
}

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
    assert.equal(await seen.getByRole("link", { name: "Edit" }).count(), 0);
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

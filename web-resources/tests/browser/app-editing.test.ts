import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { MockServer } from "../mock/mock-server";
import { PAUL } from "../mock/app/people";
import { appPage, button, headed, pick, pickByKeys, tabTo } from "./app";
import { counted } from "./harness";

const app = appPage();
const NETWORK = "departments/network/edit";
const stored = ({ app: mock }: MockServer) => mock.definitions.find("departments", "network");
const label = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const saved = (page: Page) =>
  page
    .getByRole("status")
    .filter({ hasText: /^Saved/ })
    .waitFor();

test("a department is changed by mouse: people, groups with dates, calendar, acceptance, channels", () =>
  app(NETWORK, async ({ page, server }) => {
    await pick(page, label(page, "Head"), "ine", "Ines Winter");
    await pick(page, label(page, "Deputies"), "omar", "Omar Haddad");
    await pick(page, label(page, "Works on *"), "new y", "New York office hours");
    await button(page, "Add a group").click();
    await pick(page, label(page, "Group").last(), "legal", "dept-legal");
    await button(page, "for some time only\u2026").last().click();
    await label(page, "Until").fill("2027-01-01T00:00");
    await page.keyboard.press("Tab");
    await label(page, "It has accepted a ticket").selectOption("on-first-action");
    await page.locator('[data-path="acceptWithin"]').fill("2 days");
    await page.getByText("2 days = 16h on new-york (8h a day)").waitFor();
    await button(page, "Add a channel").click();
    await page.locator('[data-path="channels[0].name"]').fill("Portal");
    await page.locator('[data-path="channels[0].at"]').fill("https://portal.example");
    await button(page, "Save").click();
    await saved(page);
    assert.deepEqual(stored(server), {
      id: "network",
      name: "Network",
      members: ["dept-network", { group: "dept-legal", until: "2026-12-31T15:00:00Z" }],
      calendar: "new-york",
      accepts: "on-first-action",
      acceptWithin: "2 days",
      contact: "Demo data: an invented department of Halden Works.",
      head: "ines",
      deputies: ["omar"],
      channels: [{ name: "Portal", at: "https://portal.example" }],
    });
  }));

test("a department is made by keyboard; its id follows its name", () =>
  app("departments", async ({ page, server }) => {
    await tabTo(page, page.getByRole("link", { name: "Add a department" }));
    await page.keyboard.press("Enter");
    await headed(page, "Add a department");
    await tabTo(page, label(page, "Name *"));
    await page.keyboard.type("Quality & Safety");
    assert.equal(await label(page, "Id *").inputValue(), "quality-safety");
    await tabTo(page, label(page, "Head"));
    await pickByKeys(page, "paul");
    await tabTo(page, label(page, "Works on *"));
    await pickByKeys(page, "berlin");
    await tabTo(page, button(page, "Create"));
    await page.keyboard.press("Enter");
    await headed(page, "Quality & Safety");
    assert.deepEqual(server.app.definitions.find("departments", "quality-safety"), {
      id: "quality-safety",
      name: "Quality & Safety",
      head: "paul",
      calendar: "berlin",
    });
  }));

test("a combobox opens, moves, and leaves things as they were on Escape", () =>
  app(NETWORK, async ({ page }) => {
    const calendar = label(page, "Works on *");
    await calendar.focus();
    await page.keyboard.press("ArrowDown");
    const options = page.getByRole("listbox").getByRole("option");
    await options.nth(3).waitFor();
    await page.keyboard.press("ArrowUp");
    const last = options.last();
    assert.equal(await last.getAttribute("aria-selected"), "true");
    assert.equal(
      await calendar.getAttribute("aria-activedescendant"),
      await last.getAttribute("id"),
    );
    await page.keyboard.press("Escape");
    assert.equal(await calendar.inputValue(), "Berlin office hours");
    await calendar.fill("nothing like it");
    await page.getByText("Nothing fits").waitFor();
    await page.keyboard.press("Tab");
    assert.equal(await calendar.inputValue(), "Berlin office hours");
  }));

test("problems stand beside their fields while typing, and hinder saving with a way to each", () =>
  app(
    NETWORK,
    async ({ page, server }) => {
      await label(page, "Name *").fill("wrong");
      await page.getByText("This name is taken. Choose another.").waitFor();
      assert.equal(await label(page, "Name *").getAttribute("aria-invalid"), "true");
      await button(page, "Save").click();
      const summary = page.getByRole("group", { name: "What keeps it from being saved" });
      await summary.waitFor();
      assert.ok(await summary.evaluate((element) => element === document.activeElement));
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      assert.ok(
        await label(page, "Name *").evaluate((element) => element === document.activeElement),
      );
      assert.equal(stored(server)?.name, "Network");
    },
    {
      prepare: ({ app: mock }) => {
        mock.definitions.check = (_, { name }) => ({
          problems:
            name === "wrong"
              ? [{ path: "name", message: "This name is taken.", cure: "Choose another." }]
              : [],
          warnings: [],
        });
      },
    },
  ));

test("leaving with unsaved changes asks; staying keeps them, leaving gives them up", () =>
  app(NETWORK, async ({ page, open }) => {
    await label(page, "Name *").fill("Networks");
    await page.getByRole("link", { name: "Calendars" }).click();
    const dialog = page.getByRole("dialog", { name: "Leave without saving?" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await label(page, "Name *").inputValue(), "Networks");
    await page.getByRole("link", { name: "Services", exact: true }).click();
    await button(dialog, "Leave without saving").click();
    await headed(page, "Services");
    await open(NETWORK);
    assert.equal(await label(page, "Name *").inputValue(), "Network");
  }));

test("the browser's own back asks too", () =>
  app("departments/network", async ({ page }) => {
    await page.getByRole("link", { name: "Edit" }).click();
    await headed(page, "Edit Network");
    await label(page, "Name *").fill("Networks");
    await page.getByText("Not saved yet").waitFor();
    await page.goBack();
    await button(page, "Stay here").click();
    assert.match(page.url(), /network\/edit$/);
    assert.equal(await label(page, "Name *").inputValue(), "Networks");
  }));

test("what was typed survives a reload, and can be given up", () =>
  app(NETWORK, async ({ page }) => {
    page.on("dialog", (dialog) => void dialog.accept());
    await label(page, "Name *").fill("Networks");
    await page.getByText("Not saved yet").waitFor();
    await page.reload();
    await page.getByText("What you typed here before is back.").waitFor();
    assert.equal(await label(page, "Name *").inputValue(), "Networks");
    await button(page, "Show what is saved instead").click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-path="name"]')?.value === "Network",
    );
  }));

test("a save that fails keeps what was typed", () =>
  app(NETWORK, async ({ page, server }) => {
    await label(page, "Name *").fill("Networks");
    await page.route("**/departments/network?*", (route) => route.abort());
    await button(page, "Save").click();
    assert.match(await page.getByRole("alert").innerText(), /still here[^]*Jira cannot be reached/);
    assert.equal(await label(page, "Name *").inputValue(), "Networks");
    await page.unroute("**/departments/network?*");
    await button(page, "Save").click();
    await saved(page);
    assert.equal(stored(server)?.name, "Networks");
  }));

async function collide(page: Page, server: MockServer): Promise<void> {
  await label(page, "Name *").fill("Networks");
  server.app.definitions.put(
    "departments",
    "network",
    { ...stored(server), contact: "Room 7", name: "Netz" },
    PAUL,
  );
  await button(page, "Save").click();
  await page.getByText("Paul Okafor changed this while you were writing").waitFor();
}

test("of two who edit the same, the second sees what each changed, and can keep theirs", () =>
  app(NETWORK, async ({ page, server }) => {
    await collide(page, server);
    const rows = await page.getByRole("table").locator("tbody tr").allInnerTexts();
    assert.match(rows.join("\n"), /name changed by both\s+Network\s+Netz\s+Networks/);
    assert.match(rows.join("\n"), /contact\s+Demo data[^]*Room 7/);
    await button(page, "Save mine, with what only Paul Okafor changed").click();
    await saved(page);
    assert.deepEqual([stored(server)?.name, stored(server)?.contact], ["Networks", "Room 7"]);
    assert.equal(await label(page, "Contact").inputValue(), "Room 7");
  }));

test("or go on from what the other one stored", () =>
  app(NETWORK, async ({ page, server }) => {
    await collide(page, server);
    await button(page, "Go on with theirs").click();
    assert.equal(await label(page, "Name *").inputValue(), "Netz");
    assert.equal(await label(page, "Contact").inputValue(), "Room 7");
    assert.equal(stored(server)?.name, "Netz");
  }));

test("removing asks; what is referred to stays, and the answer says where", () =>
  app(NETWORK, async ({ page, server, open }) => {
    await button(page, "Remove").click();
    await button(page.getByRole("dialog"), "Remove").click();
    await page.getByText(/cannot be removed/).waitFor();
    assert.ok(stored(server));
    server.app.definitions.put(
      "departments",
      "spare",
      { id: "spare", name: "Spare", calendar: "berlin" },
      PAUL,
    );
    await open("departments/spare/edit");
    await button(page, "Remove").click();
    await button(page.getByRole("dialog"), "Remove").click();
    await headed(page, "Departments");
    assert.equal(server.app.definitions.find("departments", "spare"), undefined);
  }));

test("who may not change it reads it", () =>
  app(
    NETWORK,
    async ({ page }) => {
      await page.getByText("You can read this. Its head").waitFor();
      assert.ok(await label(page, "Name *").isDisabled());
      await counted(button(page, "Save"), 0);
    },
    {
      prepare: ({ app: mock }) => {
        mock.definitions.mayEdit = () => false;
      },
    },
  ));

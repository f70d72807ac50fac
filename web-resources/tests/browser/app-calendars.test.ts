import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { Calendar } from "../../app/calendars/model";
import type { MockServer } from "../mock/mock-server";
import { appPage, button } from "./app";
import { counted, overflow, seriousFlaws } from "./harness";

const app = appPage();

/** So that nothing has to be scrolled while the mouse is down. */
const TALL = { options: { viewport: { width: 1280, height: 1600 } } };

function stored(server: MockServer, id: string): Calendar {
  return server.app.definitions.find("calendars", id) as unknown as Calendar;
}

const typed = (page: Page, day: string) => page.getByRole("textbox", { name: day });

/** Waits until a field says it: the page is drawn a moment after the mouse. */
async function shows(page: Page, day: string, text: string): Promise<void> {
  const field = typed(page, day);
  for (let wait = 0; wait < 50 && (await field.inputValue()) !== text; wait++)
    await page.waitForTimeout(50);
  assert.equal(await field.inputValue(), text);
}

/** Drags over the painted week, from one quarter of an hour to another. */
async function paint(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const middle = async ([day, cell]: [number, number]) => {
    const place = page.locator(`[data-day="${day}"][data-cell="${cell}"]`);
    await place.scrollIntoViewIfNeeded();
    const box = await place.boundingBox();
    if (!box) throw new Error(`There is no cell ${cell} of day ${day}.`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  const [start, end] = [await middle(from), await middle(to)];
  await page.mouse.move(...start);
  await page.mouse.down();
  await page.mouse.move(...end, { steps: 4 });
  await page.mouse.up();
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Save|Create)$/ }).click();
  await page.getByText(/^Saved /).waitFor();
}

test("the list names hours and users; without any it offers the first", () =>
  app("calendars", async ({ page, server, open }) => {
    await counted(page.locator("tbody tr"), 4);
    server.app.definitions.load({});
    await open("calendars");
    await page.getByRole("link", { name: "Set the first working hours" }).click();
    await page.getByRole("heading", { level: 1, name: "Add a calendar" }).waitFor();
  }));

test("by mouse: a week is painted, what is typed shows it, and the preview follows", () =>
  app(
    "calendars/new",
    async ({ page, server }) => {
      await page.getByRole("textbox", { name: "Name" }).first().fill("Night desk");
      await paint(page, [5, 88], [5, 95]);
      await paint(page, [6, 0], [6, 23]);
      await shows(page, "Saturday", "22:00-06:00");
      await paint(page, [0, 48], [4, 51]);
      await shows(page, "Monday", "09:00-12:00, 13:00-17:00");
      await page
        .getByText(/07:00 next day\u201315:00 next day/)
        .first()
        .waitFor();
      await save(page);
      assert.deepEqual(stored(server, "night-desk").versions[0]?.week, {
        "mon-fri": ["09:00-12:00", "13:00-17:00"],
        sat: ["22:00-06:00"],
      });
    },
    TALL,
  ));

test("by keyboard: a week is painted with arrows and Space, or typed", () =>
  app("calendars/new", async ({ page }) => {
    await page.getByRole("application").focus();
    await page.keyboard.press("End");
    await page.getByText("Monday 23:45, closed").waitFor();
    await page.keyboard.press("Space");
    await page.getByText("Monday 23:45, open").waitFor();
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Shift+ArrowDown");
    await shows(page, "Tuesday", "09:00-17:00, 23:30-23:45");
    await typed(page, "Sunday").fill("10-14, 15:30-18");
    await shows(page, "Sunday", "10-14, 15:30-18");
    const open = page.locator('.accord-week-strip > .accord-cell-open[data-day="6"]');
    await counted(open, 4 * 4 + 10);
  }));

test("hours that time was counted on begin anew on a date", () =>
  app("calendars/berlin", async ({ page, server }) => {
    assert.ok(await typed(page, "Monday").isDisabled());
    await button(page, "New hours from a date on").click();
    await typed(page, "Friday").fill("9-15");
    await page.getByLabel("From when shall these hours hold?").fill("2027-01-01T00:00");
    await save(page);
    const [first, second] = stored(server, "berlin").versions;
    assert.deepEqual(first?.week, { "mon-fri": ["09:00-18:00"] });
    assert.deepEqual(second?.week, { "mon-thu": ["09:00-18:00"], fri: ["09:00-15:00"] });
    assert.equal(second.effectiveFrom, "2026-12-31T23:00:00Z");
  }));

test("public holidays of a region are added, once", () =>
  app("calendars/new", async ({ page, server }) => {
    await page.getByRole("textbox", { name: "Name" }).first().fill("Munich");
    await page.getByRole("button", { name: /Add public holidays/ }).click();
    await page.getByRole("combobox", { name: "Country" }).fill("Ger");
    await page.getByRole("listbox").getByRole("option", { name: "Germany" }).click();
    await page.getByLabel("Region").selectOption("by");
    await page.getByLabel("From year").fill("2026");
    await page.getByLabel("To year").fill("2027");
    await button(page, "Add them").click();
    await page.getByText(/4 holidays found/).waitFor();
    await button(page, "Add them").click();
    await button(page, "Done").click();
    await save(page);
    assert.deepEqual(stored(server, "munich").versions[0]?.holidays, [
      { name: "New Year", date: "2026-01-01" },
      { name: "Epiphany", date: "2026-01-06" },
      { name: "New Year", date: "2027-01-01" },
      { name: "Epiphany", date: "2027-01-06" },
    ]);
  }));

for (const mode of ["light", "dark"]) {
  test(`no serious accessibility flaw in a calendar, ${mode}`, () =>
    app(`calendars/berlin?mode=${mode}`, async ({ page }) => {
      await page.getByRole("table").first().waitFor();
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    }));
}

test("cards keep their distance", () =>
  app("calendars/berlin", async ({ page }) => {
    await page.getByRole("heading", { name: "Change these hours" }).waitFor();
    const gaps = await page.locator(".accord-editor-form .accord-card").evaluateAll((cards) =>
      cards.slice(1).map((card, i) => {
        const above = cards[i]?.getBoundingClientRect().bottom ?? 0;
        return Math.round(card.getBoundingClientRect().top - above);
      }),
    );
    assert.deepEqual(gaps, [16, 16, 16]);
  }));

test("a calendar is no wider than a phone of 320 pixels", () =>
  app(
    "calendars/berlin",
    async ({ page }) => {
      await page.getByRole("table").first().waitFor();
      assert.equal(await overflow(page), 0);
    },
    { options: { viewport: { width: 320, height: 700 } } },
  ));

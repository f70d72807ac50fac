import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { STORED } from "../mock/scenarios/admin";
import { adminPage } from "./admin";
import { counted } from "./harness";

const admin = adminPage();

const BROKEN = `{
  "broken": [
    {"path": "agreements[0].metrics[0].target", "message": "The target is 0m.", "cure": "Give a positive duration, such as 4h."},
    {"path": "calendars[0].zone", "message": "Europe/Berlni is no zone.", "cure": "Maybe Europe/Berlin."},
    {"path": "", "message": "Nothing is active.", "cure": "Give one agreement an effective date."}
  ],
  "calendars": [{"zone": "Europe/Berlni"}],
  "agreements": [{"metrics": [{"target": "0m"}]}]
}`;

const editor = (page: Page) => page.getByLabel("Configuration document");
const button = (page: Page, name: string) => page.getByRole("button", { name });

async function preview(page: Page, text: string): Promise<void> {
  await editor(page).fill(text);
  await button(page, "Preview changes").click();
  await page.locator(".accord-preview, .aui-message").first().waitFor();
}

test("the page says what is in force and exports it", () =>
  admin(async (page) => {
    const card = page.locator(".accord-card").first();
    await card.getByText("Agreements").waitFor();
    assert.match(
      (await card.innerText()).replace(/\s+/g, " "),
      /Agreements 3 Departments 6 Services 1 Calendars 2 Projects 1/,
    );
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Export").click(),
    ]);
    assert.equal(file.suggestedFilename(), "accord-configuration.json");
    assert.deepEqual(JSON.parse(await readFile(await file.path(), "utf8")), STORED);
  }));

test("without agreements the page tells the next step", () =>
  admin(
    async (page) => {
      await page.getByText("There are no agreements yet.").waitFor();
      assert.ok(await page.getByText(/Import a configuration document below/).isVisible());
    },
    { prepare: ({ admin: mock }) => (mock.stored = {}) },
  ));

test("a preview groups the changes by kind; applying says first what will change", () =>
  admin(async (page, { admin: mock }) => {
    await preview(page, `{"name": "new"}`);
    const result = page.locator(".accord-preview");
    assert.deepEqual(await result.locator("caption").allInnerTexts(), [
      "Calendars",
      "Departments",
      "Agreements",
      "Projects",
    ]);
    assert.match(
      await result.innerText(),
      /NEW VERSION[^]*IT Services for Finance[^]*Resolution, High and Payroll: new, 4h/,
    );
    assert.ok(await button(page, "3 unchanged").isVisible());
    await button(page, "Apply…").click();
    assert.match(
      await page.getByRole("group").innerText(),
      /1 new, 1 changed, 2 with a new version, 1 removed/,
    );
    assert.equal(mock.version, 1);
    await page.keyboard.press("Enter");
    await page.getByText("The configuration is stored and in force.").waitFor();
    assert.deepEqual([mock.version, mock.stored], [2, { name: "new" }]);
    assert.match(await page.locator(":focus").innerText(), /is stored and in force/);
    await page.getByText("There are no agreements yet.").waitFor();
  }));

test("one can step back from applying", () =>
  admin(async (page, { admin: mock }) => {
    await preview(page, "{}");
    await button(page, "Apply…").click();
    await button(page, "Back").click();
    assert.equal(await page.locator(":focus").innerText(), "What would change");
    assert.ok(await button(page, "Apply…").isEnabled());
    assert.equal(mock.version, 1);
  }));

test("all problems are listed with cure, nothing can be applied, and each leads to its spot", () =>
  admin(async (page) => {
    await preview(page, BROKEN);
    assert.match(await page.locator(".accord-preview h4").innerText(), /^3 problems/);
    await counted(page.locator(".accord-findings li"), 3);
    assert.ok(await page.getByText("Give a positive duration, such as 4h.").isVisible());
    assert.ok(await button(page, "Apply…").isDisabled());
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const selected = await editor(page).evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    assert.equal(selected, '"0m"');
    assert.ok(await editor(page).evaluate((area) => area === document.activeElement));
  }));

test("a warning leads to its spot too, and hinders nothing", () =>
  admin(async (page) => {
    await preview(
      page,
      `{"odd": [{"path": "odd[0].cure", "message": "Hardly meant.", "cure": "Move it up."}]}`,
    );
    await button(page, "odd[0].cure").click();
    const selected = await editor(page).evaluate(
      (area: HTMLTextAreaElement) => area.selectionStart,
    );
    assert.equal(
      selected,
      `{"odd": [{"path": "odd[0].cure", "message": "Hardly meant.", "cure": `.length,
    );
    assert.ok(await button(page, "Apply…").isEnabled());
  }));

test("a document that changes nothing offers nothing to apply", () =>
  admin(async (page) => {
    await preview(page, `{"same": true}`);
    assert.equal(await page.locator(".accord-preview h4").innerText(), "Nothing would change");
    await counted(button(page, "Apply…"), 0);
  }));

test("when somebody else was faster, nothing typed is lost", () =>
  admin(async (page, { admin: mock }) => {
    await preview(page, `{"mine": 1}`);
    await button(page, "Apply…").click();
    mock.version += 1;
    await button(page, "Apply now").click();
    await page.getByText("The configuration has changed since your preview.").waitFor();
    assert.equal(await editor(page).inputValue(), `{"mine": 1}`);
    await button(page, "Preview changes").click();
    await button(page, "Apply…").click();
    await button(page, "Apply now").click();
    await page.getByText("The configuration is stored and in force.").waitFor();
    assert.deepEqual(mock.stored, { mine: 1 });
  }));

test("editing after a preview takes the preview away: it was of another text", () =>
  admin(async (page) => {
    await preview(page, "{}");
    await editor(page).press("Space");
    await counted(page.locator(".accord-preview"), 0);
  }));

test("what is not JSON is answered in the server's words", () =>
  admin(async (page) => {
    await preview(page, "{oops");
    assert.match(
      await page.getByRole("alert").innerText(),
      /Nothing was changed\.\s+This is not JSON\.\s+Line 1, column 3/,
    );
    assert.equal(await editor(page).inputValue(), "{oops");
  }));

test("without a connection nothing typed is lost", () =>
  admin(async (page) => {
    await page.route("**/configuration/preview", (route) => route.abort());
    await preview(page, "{}");
    assert.match(await page.getByRole("alert").innerText(), /Jira cannot be reached/);
    assert.equal(await editor(page).inputValue(), "{}");
  }));

/** Waits for the text: a file is read behind the page's back. */
async function shows(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector("textarea")?.value === wanted,
    text,
  );
}

const file = (name: string, text: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

test("a file can be chosen; a short one can be edited", () =>
  admin(async (page) => {
    await page.getByLabel("Choose a file").setInputFiles(file("accord.json", `{"from": "file"}`));
    await shows(page, `{"from": "file"}`);
  }));

test("a long file is named instead of shown, and can be previewed and removed", () =>
  admin(async (page) => {
    const long = JSON.stringify({ text: "x".repeat(3_000_000) });
    await page.getByLabel("Choose a file").setInputFiles(file("long.json", long));
    assert.match(await page.locator(".accord-chosen").innerText(), /long\.json 2\.9 MB/);
    await button(page, "Preview changes").click();
    await page.locator(".accord-preview").waitFor();
    await button(page, "Remove").click();
    assert.equal(await editor(page).inputValue(), "");
  }));

test("more than 10 MB is refused before it is sent", () =>
  admin(async (page) => {
    await editor(page).fill("kept");
    await page
      .getByLabel("Choose a file")
      .setInputFiles(file("huge.json", "x".repeat(10 * 1024 * 1024 + 1)));
    assert.match(
      await page.getByRole("alert").innerText(),
      /huge\.json has 10\.1 MB\. At most 10 MB/,
    );
    assert.equal(await editor(page).inputValue(), "kept");
  }));

test("a file can be dropped", () =>
  admin(async (page) => {
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([`{"dropped": 1}`], "dropped.json"));
      return transfer;
    });
    await page.dispatchEvent(".accord-drop", "drop", { dataTransfer: data });
    await page.waitForFunction(() => document.querySelector("textarea")?.value !== "");
    await shows(page, `{"dropped": 1}`);
  }));

import assert from "node:assert/strict";
import { test } from "node:test";
import { appPage, button, headed, tabTo } from "./app";
import { counted, overflow, seriousFlaws } from "./harness";

const app = appPage();

const PAGES = [
  "departments",
  "departments/new",
  "departments/service-desk",
  "departments/network/edit",
  "services",
  "services/network",
  "alerts",
  "record",
  "record/10",
  "start",
  "reports",
  "reports/it/2026-10",
  "investigations",
  "investigations/14",
  "investigations/12",
  "surveys",
  "surveys/new",
  "surveys/after-a-request",
  "scores/it",
  "scores/service-desk/own-view",
  "departments/it/performance",
  "nowhere",
];

for (const mode of ["light", "dark"]) {
  test(`no page has a serious accessibility flaw (${mode})`, () =>
    app("departments", async ({ page, open }) => {
      const flaws: string[] = [];
      for (const path of PAGES) {
        await open(`${path}?mode=${mode}`);
        await page.locator(".accord-loading").waitFor({ state: "detached" });
        for (const flaw of await seriousFlaws(page, "#accord-app")) flaws.push(`${path}: ${flaw}`);
      }
      assert.deepEqual(flaws, []);
    }));
}

test("every page fits a window of 320 px, and the navigation folds", () =>
  app(
    "departments",
    async ({ page, open }) => {
      for (const path of PAGES) {
        await open(path);
        await page.locator(".accord-loading").waitFor({ state: "detached" });
        assert.equal(await overflow(page), 0, path);
      }
      await open("departments");
      const services = page.getByRole("link", { name: "Services", exact: true });
      assert.ok(!(await services.isVisible()));
      await button(page, "Departments").click();
      await services.click();
      await headed(page, "Services");
      assert.ok(!(await page.getByRole("link", { name: "Calendars" }).isVisible()));
    },
    { options: { viewport: { width: 320, height: 640 } } },
  ));

test("links, back and forward lead through the app; the heading takes the focus", () =>
  app("departments", async ({ page }) => {
    await headed(page, "Departments");
    await counted(page.locator(":focus"), 0);
    assert.equal(await page.title(), "Departments \u00b7 Department agreements");
    await page.getByRole("link", { name: "IT Services" }).click();
    await headed(page, "IT Services");
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    assert.match(page.url(), /\/accord\/departments\/service-desk$/);
    await page.goBack();
    await headed(page, "Departments");
    await page.goForward();
    await headed(page, "IT Services");
    await page.getByRole("navigation", { name: "Above this page" }).getByRole("link").click();
    await headed(page, "Departments");
    const current = page.locator('.accord-navigation [aria-current="page"]');
    assert.equal(await current.innerText(), "Departments");
  }));

test("the same by keyboard", () =>
  app("departments", async ({ page }) => {
    await tabTo(page, page.getByRole("link", { name: "Services", exact: true }));
    await page.keyboard.press("Enter");
    await headed(page, "Services");
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    await page.keyboard.press("Tab");
    assert.equal(await page.locator(":focus").innerText(), "Add a service");
  }));

test("what does not exist says so and leads on", () =>
  app("departments/nobody", async ({ page, open }) => {
    await headed(page, "Nothing here");
    await open("nowhere/at/all");
    await headed(page, "Nothing here");
    await page.getByRole("link", { name: "Go to the departments" }).click();
    await headed(page, "Departments");
  }));

test("what one may not see says whom to ask", () =>
  app("departments", async ({ page, open }) => {
    await page.route("**/departments/it/profile", (route) =>
      route.fulfill({ status: 403, json: { error: "Only parties may read it.", detail: "" } }),
    );
    await open("departments/it");
    await headed(page, "Not for you to see");
    assert.ok(await page.getByText("Only parties may read it.").isVisible());
  }));

test("a page that cannot be loaded can be tried again", () =>
  app("record", async ({ page, open }) => {
    await page.route("**/rest/accord/1.0/departments", (route) => route.abort());
    await open("departments");
    await page.getByText("Jira cannot be reached.").waitFor();
    await page.unroute("**/rest/accord/1.0/departments");
    await button(page, "Try again").click();
    await page.getByRole("link", { name: "IT Services" }).waitFor();
  }));

test("with nothing configured the list says what will be here, and leads to the start", () =>
  app(
    "departments",
    async ({ page }) => {
      await page.getByText("There are no departments yet.").waitFor();
      await page.getByRole("link", { name: "Set up the first agreement" }).click();
      await headed(page, "Set up the first agreement");
    },
    {
      prepare: ({ app: mock }) => {
        mock.definitions.load({});
      },
    },
  ));

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { MockServer } from "../mock/mock-server";
import { appPage, button, pick, pickByKeys, tabTo } from "./app";
import { seriousFlaws } from "./harness";

const app = appPage();
const label = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const EMPTY = {
  prepare: ({ app: mock }: MockServer) => {
    mock.definitions.load({});
  },
};
const step = (page: Page, name: string) => page.getByRole("heading", { level: 2, name }).waitFor();

test("from nothing to a running clock by mouse; nothing is lost on the way", () =>
  app(
    "start",
    async ({ page, server }) => {
      await button(page, "Next").click();
      await page.getByText("This is needed.").first().waitFor();
      assert.ok(
        await label(page, "Department that delivers *").evaluate(
          (element) => element === document.activeElement,
        ),
      );
      await label(page, "Department that delivers *").fill("IT Services");
      await label(page, "Department that asks *").fill("Finance");
      const groups = label(page, "Group of its people in Jira *");
      await pick(page, groups.first(), "desk", "dept-service-desk");
      await pick(page, groups.last(), "fin", "dept-finance");
      await button(page, "Next").click();
      await step(page, "2 of 4: When they work");
      await label(page, "Opens").fill("08:00");
      await button(page, "Back").click();
      assert.equal(await label(page, "Department that asks *").inputValue(), "Finance");
      await page.reload();
      assert.equal(await groups.last().inputValue(), "dept-finance");
      await button(page, "Next").click();
      assert.equal(await label(page, "Opens").inputValue(), "08:00");
      await button(page, "Next").click();
      await label(page, "IT Services answers first within *").fill("2h");
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
      await button(page, "Next").click();
      await pick(
        page,
        label(page, "In which project does IT Services work? *"),
        "it",
        "IT Services",
      );
      await button(page, "Start the clocks").click();
      await page.getByText("The agreement is in force. The clocks run.").waitFor();
      const issue = page.getByRole("link", { name: "See the clock on ITS-1482" });
      assert.match((await issue.getAttribute("href")) ?? "", /\/jira\/browse\/ITS-1482$/);
      const agreement = server.app.definitions.find("agreements", "it-services-for-finance");
      assert.match(JSON.stringify(agreement), /"within":"2h"/);
      const calendar = server.app.definitions.find("calendars", "office-hours");
      assert.match(JSON.stringify(calendar), /"mon-fri":\["08:00-17:00"\]/);
    },
    EMPTY,
  ));

test("the same by keyboard", () =>
  app(
    "start",
    async ({ page, server }) => {
      await tabTo(page, label(page, "Department that delivers *"));
      await page.keyboard.type("Facilities");
      await page.keyboard.press("Tab");
      await pickByKeys(page, "facil");
      await tabTo(page, label(page, "Department that asks *"));
      await page.keyboard.type("Legal");
      await page.keyboard.press("Tab");
      await pickByKeys(page, "legal");
      await tabTo(page, button(page, "Next"));
      await page.keyboard.press("Enter");
      await step(page, "2 of 4: When they work");
      await page.waitForFunction(() => document.activeElement?.tagName === "H2");
      for (const name of ["3 of 4: What is promised", "4 of 4: Where it counts"]) {
        await tabTo(page, button(page, "Next"));
        await page.keyboard.press("Enter");
        await step(page, name);
      }
      await tabTo(page, label(page, "In which project does Facilities work? *"));
      await pickByKeys(page, "human");
      await tabTo(page, button(page, "Start the clocks"));
      await page.keyboard.press("Enter");
      await page.getByText("The agreement is in force. The clocks run.").waitFor();
      assert.ok(server.app.definitions.find("project-settings", "HR"));
    },
    EMPTY,
  ));

test("what the server refuses is told, and what was typed stays", () =>
  app(
    "start",
    async ({ page }) => {
      await page.route("**/configuration?fingerprint=first", (route) =>
        route.fulfill({
          status: 400,
          json: { problems: [{ path: "agreements[0]", message: "It is too far off." }] },
        }),
      );
      await label(page, "Department that delivers *").fill("IT");
      await label(page, "Department that asks *").fill("Finance");
      const groups = label(page, "Group of its people in Jira *");
      await pick(page, groups.first(), "desk", "dept-service-desk");
      await pick(page, groups.last(), "fin", "dept-finance");
      for (let steps = 0; steps < 3; steps++) await button(page, "Next").click();
      const project = label(page, "In which project does IT work? *");
      await pick(page, project, "it", "IT Services");
      await button(page, "Start the clocks").click();
      await page.getByText("It is too far off.").waitFor();
      assert.equal(await project.inputValue(), "IT Services");
    },
    EMPTY,
  ));

test("where something is configured already, it leads on", () =>
  app("start", async ({ page }) => {
    await page.getByText("The first agreement is set up already.").waitFor();
  }));

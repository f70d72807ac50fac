import assert from "node:assert/strict";
import { test } from "node:test";
import { button, pick, pickByKeys, tabTo } from "../app";
import { card } from "../end-to-end/operations";
import type { Site } from "../end-to-end/site";
import { seriousFlaws } from "../harness";
import { appAs, label } from "./app";

/** Two departments, one calendar, one agreement and one project, with nothing there before. */
export function guidedStart(site: () => Site): void {
  test("a first visit leads to the guided start, which ends on an issue with a running clock", async () => {
    const page = await appAs(site(), "admin", "departments");
    await page.getByRole("link", { name: "Set up the first agreement" }).click();
    await label(page, "Department that delivers *").fill("IT Services");
    const groups = label(page, "Group of its people in Jira *");
    await pick(page, groups.first(), "desk", "dept-service-desk");
    await pick(page, label(page, "Head").first(), "katrin", "Katrin");
    await tabTo(page, label(page, "Department that asks *"));
    await page.keyboard.type("Finance");
    await page.keyboard.press("Tab");
    await pickByKeys(page, "dept-finance");
    await tabTo(page, label(page, "Head").last());
    await pickByKeys(page, "claire");
    await button(page, "Next").click();
    await page.getByRole("heading", { name: "2 of 4: When they work" }).waitFor();
    await button(page, "Next").click();
    await page.getByRole("heading", { name: "3 of 4: What is promised" }).waitFor();
    assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    await button(page, "Next").click();
    const project = label(page, "In which project does IT Services work? *");
    await pick(page, project, "ITS", "IT Services");
    await button(page, "Start the clocks").click();
    await page.getByText("The agreement is in force. The clocks run.").waitFor();
    const { key } = await site().done<{ key: string }>("claire", "POST", "/api/2/issue", {
      fields: {
        project: { key: "ITS" },
        issuetype: { name: "Incident" },
        summary: "The printer of Finance does not print",
      },
    });
    const issue = await site().issue("claire", key);
    await card(issue, "First response").waitFor();
    await card(issue, "Resolution").waitFor();
    const { clocks } = await site().clocks("claire", key);
    assert.deepEqual(
      clocks.map(({ phase }) => phase),
      ["RUNNING", "RUNNING"],
    );
  });
}

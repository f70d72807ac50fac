import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { ProjectSettings } from "../../app/projects/model";
import type { MockServer } from "../mock/mock-server";
import { appPage, button } from "./app";
import { overflow, seriousFlaws } from "./harness";

const app = appPage();

function stored(server: MockServer, project = "ITS"): ProjectSettings {
  return server.app.definitions.find("project-settings", project) as unknown as ProjectSettings;
}

async function save(page: Page): Promise<void> {
  await button(page, "Save").click();
  await page.getByText(/^Saved /).waitFor();
}

test("by mouse: a rule is added, an agreement taken out, a pause said", () =>
  app("projects/ITS", async ({ page, server }) => {
    await button(page, "Add a rule").first().click();
    await page.getByRole("button", { name: /^When the rule fits: component is \u2026/ }).click();
    await page.getByRole("combobox", { name: "Values of Component" }).fill("Tele");
    await page.getByRole("listbox").getByRole("option", { name: "Telephone" }).click();
    await button(page, "Done").click();
    await page.getByRole("combobox", { name: "Department of the rule" }).nth(4).fill("Facil");
    await page.getByRole("listbox").getByRole("option", { name: "Facilities" }).click();
    await button(page, "Remove IT Services for customers").click();
    await page.getByLabel("On whose account").first().selectOption("client");
    await save(page);
    const { owners = [], agreements, pauses = [] } = stored(server);
    assert.deepEqual(owners[4], {
      when: { field: "component", is: "Telephone" },
      department: "facilities",
    });
    assert.ok(!agreements?.includes("it-for-customers"));
    assert.equal(pauses[0]?.party, "client");
  }));

test("by keyboard: a rule moves up and the focus goes with it", () =>
  app("projects/ITS", async ({ page, server }) => {
    await button(page, "Move assignee is in dept-network up (3 of 4)").press("Enter");
    await page.waitForFunction(
      (name) => document.activeElement?.getAttribute("aria-label") === name,
      "Move assignee is in dept-network up (2 of 4)",
    );
    await button(page, "Save").press("Enter");
    await page.getByText(/^Saved /).waitFor();
    assert.deepEqual(stored(server).owners?.[1], {
      when: { group: "dept-network", of: "assignee" },
      department: "network",
    });
  }));

test("each agreement says what it promises, and the last issues what they come to", () =>
  app("projects/ITS", async ({ page }) => {
    await page
      .getByText(/Resolution: Highest within 4h, High within 8h/)
      .first()
      .waitFor();
    await page.getByText("12 issues of ITS, as if this had been in force.").waitFor();
    await button(page, "Each issue").click();
    assert.ok(await page.getByRole("link", { name: "ITS-100" }).isVisible());
  }));

test("a project for which nothing is said begins with its department", () =>
  app("projects/NEW", async ({ page, server }) => {
    await page.getByRole("combobox").fill("Legal");
    await page.getByRole("listbox").getByRole("option", { name: "Legal" }).click();
    await button(page, "Begin").click();
    await page.getByText("What is promised").waitFor();
    assert.deepEqual(stored(server, "NEW"), { project: "NEW", owner: "legal" });
  }));

for (const mode of ["light", "dark"]) {
  test(`no serious accessibility flaw in a project's settings, ${mode}`, () =>
    app(`projects/ITS?mode=${mode}`, async ({ page }) => {
      await button(page, "Each issue").click();
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    }));
}

test("a project's settings are no wider than a phone of 320 pixels", () =>
  app(
    "projects/ITS",
    async ({ page }) => {
      await button(page, "Each issue").click();
      assert.equal(await overflow(page), 0);
    },
    { options: { viewport: { width: 320, height: 700 } } },
  ));

import assert from "node:assert/strict";
import { test } from "node:test";
import { appPage, button, headed, pick, tabTo } from "./app";
import { counted } from "./harness";

const app = appPage();

test("causes are bars whose counts open the tickets", () =>
  app("investigations", async ({ page }) => {
    await page.getByRole("link", { name: /^IT Services for Finance, Resolution/ }).click();
    await headed(page, "IT Services for Finance, Resolution, October 2026");
    const held = page.getByRole("table", { name: "Held by, when it was missed" });
    assert.deepEqual(
      (await held.locator("tbody tr").allInnerTexts()).map((text) => text.replace(/\s+/g, " ")),
      [
        "Network 12 misses: Network 70.5 %",
        "Service desk 3 misses: Service desk 17.6 %",
        "Applications 2 misses: Applications 11.7 %",
      ],
    );
    const href = await held.getByRole("link", { name: /^3/ }).getAttribute("href");
    assert.equal(
      decodeURIComponent(href ?? "").replace(/^.*jql=/, ""),
      'issuekey in ("ITS-1413", "ITS-1414", "ITS-1415") ORDER BY key',
    );
  }));

test("found, mended and closed by keyboard; closing asks for what is missing", () =>
  app("investigations/14", async ({ page, server }) => {
    const close = button(page, "Close the investigation");
    await tabTo(page, close);
    await page.keyboard.press("Enter");
    await page.getByText("To close it, write the cause").waitFor();
    await counted(page.getByText("This is missing."), 3);
    await page.getByLabel("Cause").fill("Requests wait at the hand-over.");
    await page.getByLabel("What is done about it").fill("Network accepts within 15 minutes.");
    await pick(page, page.getByLabel("Owner"), "Omar", "Omar Haddad");
    await button(page, "Save").click();
    await page.getByText("Saved", { exact: true }).waitFor();
    assert.equal(server.app.investigations[0]?.owner?.key, "omar");
    await page.getByLabel("What shows that it is mended").fill("Week 47: 98.1 %.");
    await close.click();
    await page.getByText("The investigation is closed.").waitFor({ state: "attached" });
    const closed = server.app.investigations.find(({ id }) => id === "14");
    assert.deepEqual([closed?.state, closed?.evidence], ["CLOSED", "Week 47: 98.1 %."]);
  }));

test("what a colleague stored meanwhile is shown, and what was typed is kept", () =>
  app("investigations/14", async ({ page, server }) => {
    await page.getByLabel("Cause").fill("Mine");
    server.app.investigations = server.app.investigations.map((one) =>
      one.id === "14" ? { ...one, action: "Theirs", revision: one.revision + 1 } : one,
    );
    await button(page, "Save").click();
    await page.getByText("What you wrote is still here").waitFor();
    assert.equal(await page.getByLabel("Cause").inputValue(), "Mine");
    await button(page, "Save mine, with what only Somebody else changed").click();
    await page.getByText("Saved", { exact: true }).waitFor();
    const [stored] = server.app.investigations;
    assert.equal(stored?.finding, "Mine");
    assert.equal(stored.action, "Theirs");
  }));

test("leaving with something unsaved asks first", () =>
  app("investigations/14", async ({ page }) => {
    await page.getByLabel("Cause").fill("Not yet");
    await page.getByRole("link", { name: "Reports", exact: true }).click();
    await page.getByRole("heading", { name: "Leave without saving?" }).waitFor();
    await button(page, "Stay here").click();
    assert.equal(await page.getByLabel("Cause").inputValue(), "Not yet");
  }));

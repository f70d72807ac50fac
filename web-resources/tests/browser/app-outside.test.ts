import assert from "node:assert/strict";
import { test } from "node:test";
import { appPage, button } from "./app";
import { counted, overflow, seriousFlaws } from "./harness";

const app = appPage();
const TICKET = "outside/servicenow/46d44a";
const MISSED =
  "tickets?provider=service-desk&client=finance&length=MONTH&period=2026-10&outcome=MISSED";

test("a ticket of another system shows its clocks and the way to itself", () =>
  app(TICKET, async ({ page }) => {
    await page.getByRole("heading", { level: 1, name: "INC0010001" }).waitFor();
    await page.getByText("<img src=x onerror=alert(1)> on fire").waitFor();
    await page.locator(".accord-clock").first().waitFor();
    const own = page.getByRole("link", { name: "Open in servicenow" });
    assert.equal(await own.getAttribute("href"), "https://now.example/incident.do?sys_id=46d44a");
    assert.match((await own.getAttribute("rel")) ?? "", /noopener/);
    await counted(page.locator(".accord-system"), 1);
    await counted(page.getByText("How was it?"), 0);
    assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    await page.setViewportSize({ width: 320, height: 700 });
    assert.equal(await overflow(page), 0);
  }));

test("who owed it says on the page why it was missed", () =>
  app(
    TICKET,
    async ({ page, server }) => {
      await button(page, "Say why (Resolution)").click();
      await page.locator("textarea").fill("Two of us were ill.");
      await button(page, "Save the reason").click();
      await page.getByText("Two of us were ill.").waitFor();
      assert.equal(server.panel.reasons.get("46d44a")?.note, "Two of us were ill.");
    },
    {
      prepare: ({ panel }) => {
        panel.mayGiveReason = true;
      },
    },
  ));

test("an address that is none of the web is no link", () =>
  app(
    TICKET,
    async ({ page }) => {
      await page.locator(".accord-clock").first().waitFor();
      await counted(page.getByRole("link", { name: "Open in servicenow" }), 0);
    },
    {
      prepare: ({ panel }) => {
        panel.outsideUrl = "javascript:alert(1)";
      },
    },
  ));

test("a ticket that is not there, or may not be seen, says so", () =>
  app("outside/servicenow/none", async ({ page }) => {
    await page.getByText("There is no such page", { exact: false }).waitFor();
  }));

test("a list names the system of its ticket, leads to its page, and says what the search leaves out", () =>
  app(MISSED, async ({ page }) => {
    const row = page.getByRole("row", { name: /INC0010001/ });
    await row.getByText("servicenow", { exact: true }).waitFor();
    await page
      .getByText("1 is a ticket of another system, which the issue search does not find.")
      .waitFor();
    await row.getByRole("link", { name: "INC0010001" }).click();
    await page.getByRole("heading", { level: 1, name: "INC0010001" }).waitFor();
    assert.match(page.url(), /\/plugins\/servlet\/accord\/outside\/servicenow\/46d44a$/);
  }));

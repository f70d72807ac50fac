import assert from "node:assert/strict";
import { test } from "node:test";
import { appPage, button, tabTo } from "./app";
import { counted, overflow, seriousFlaws } from "./harness";

const app = appPage();
const MISSED =
  "tickets?provider=service-desk&client=finance&length=MONTH&period=2026-10&outcome=MISSED";

test("the list says what it is of, what is hidden, and opens in the issue search", () =>
  app(MISSED, async ({ page }) => {
    await page.getByText("30 tickets", { exact: true }).waitFor();
    const scope = await page.locator(".accord-tickets-scope").innerText();
    assert.match(scope.replace(/\s+/g, " "), /IT Services.*for Finance.*October 2026/);
    await page.getByText("2 of them are on issues that you may not see.").waitFor();
    const search = page.getByRole("link", { name: "Open in issue search" });
    assert.equal(
      new URL((await search.getAttribute("href")) ?? "", page.url()).searchParams.get("jql"),
      'issue in slaOutcome("missed", "2026-10")',
    );
    await counted(page.locator("tbody tr"), 30);
    await page.getByText("<img src=x onerror=alert(1)> in a form").first().waitFor();
  }));

test("outcomes are tabs whose address can be kept, and a long list goes on", () =>
  app(MISSED, async ({ page }) => {
    const tab = page.getByRole("navigation", { name: "Outcome" });
    await tab.getByRole("link", { name: "Met", exact: true }).click();
    await page.getByText("404 tickets", { exact: true }).waitFor();
    assert.match(page.url(), /outcome=MET/);
    assert.equal(await tab.locator('[aria-current="page"]').innerText(), "Met");
    await counted(page.locator("tbody tr"), 50);
    await button(page, "Show more").click();
    await page.getByText("100 of 404").waitFor();
    await page.goBack();
    await page.getByText("30 tickets", { exact: true }).waitFor();
  }));

test("a period is stepped in place", () =>
  app(MISSED, async ({ page }) => {
    await page.getByRole("button", { name: "Earlier: September 2026" }).click();
    await page.getByText("September 2026").waitFor();
    assert.match(page.url(), /period=2026-09/);
    assert.match(page.url(), /outcome=MISSED/);
  }));

test("a reason is given by keyboard and stays", () =>
  app(
    MISSED,
    async ({ page, server }) => {
      await page.getByText("A third party was late").waitFor();
      await tabTo(page, button(page, "Give a reason ITS-1401"));
      await page.keyboard.press("Enter");
      await page.keyboard.type("The client");
      await page.keyboard.press("Tab");
      await page.keyboard.type("No answer for two days.");
      await tabTo(page, button(page, "Save"));
      await page.keyboard.press("Enter");
      await page.getByText("by Lena Brandt").waitFor();
      const given = server.panel.reasons.get("ITS-1401");
      assert.deepEqual([given?.code, given?.note], ["CLIENT_LATE", "No answer for two days."]);
      await page.waitForFunction(() => document.activeElement?.textContent.includes("ITS-1401"));
    },
    {
      prepare: ({ panel }) => {
        panel.mayGiveReason = true;
      },
    },
  ));

test("a reason that may not be given says who may; what was written stays", () =>
  app(MISSED, async ({ page }) => {
    await button(page, "Give a reason ITS-1402").click();
    await page.getByLabel("Note").fill("It was Friday.");
    await button(page, "Save").click();
    await page.getByRole("alert").waitFor();
    assert.match(await page.getByRole("alert").innerText(), /Only the department that owed it/);
    assert.equal(await page.getByLabel("Note").inputValue(), "It was Friday.");
  }));

for (const mode of ["light", "dark"]) {
  test(`the lists have no serious accessibility flaw (${mode})`, () =>
    app("departments", async ({ page, open }) => {
      for (const path of [MISSED, "tickets?outcome=EXEMPT", "tickets/time?kind=HELD"]) {
        await open(`${path}&mode=${mode}`);
        await page.locator(".accord-loading").waitFor({ state: "detached" });
        assert.deepEqual(await seriousFlaws(page, "#accord-app"), [], path);
      }
    }));
}

test("the lists fit a window of 320 px", () =>
  app(
    MISSED,
    async ({ page, open }) => {
      await page.getByText("30 tickets", { exact: true }).waitFor();
      await button(page, "Give a reason ITS-1401").click();
      assert.equal(await overflow(page), 0);
      await open("tickets/time?kind=HELD");
      await page.getByText("22 tickets").waitFor();
      assert.equal(await overflow(page), 0);
    },
    { options: { viewport: { width: 320, height: 640 } } },
  ));

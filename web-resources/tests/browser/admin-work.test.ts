import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { adminPage } from "./admin";
import { counted, openAll, overflow, seriousFlaws } from "./harness";

const admin = adminPage();

const button = (page: Page, name: string) => page.getByRole("button", { name });

async function start(page: Page): Promise<void> {
  await page.getByLabel("Project").selectOption("HR");
  await button(page, "Start a dry run").click();
}

test("a dry run shows its progress, its differences, and applies them", () =>
  admin(async (page) => {
    await start(page);
    const bar = page.getByRole("progressbar", { name: "Judging again" });
    await bar.waitFor();
    await page.getByText(/[\d,]+ of 5,167 issues/).waitFor();
    await page.getByText(/differ so far/).waitFor();
    await page.getByText("214 verdicts of 5,167 issues would be different.").waitFor();
    await counted(page.locator(".accord-differences tr:has(td)"), 100);
    assert.ok(await page.getByText("The first 100 of 214.").isVisible());
    const first = (await page.locator(".accord-differences tr:has(td)").first().innerText()).split(
      "\t",
    );
    assert.deepEqual(first, ["ITS-1400", "First response", "no verdict", "Missed"]);
    assert.match(
      (await page.getByRole("link", { name: "ITS-1400" }).getAttribute("href")) ?? "",
      /\/jira\/browse\/ITS-1400$/,
    );
    await button(page, "Apply").click();
    await page.getByText("214 new verdicts are written.").waitFor();
    await button(page, "Done").click();
    await button(page, "Start a dry run").waitFor();
    assert.equal(await page.evaluate(() => location.hash), "");
  }));

test("a dry run can be left and found again, by address and by the page", () =>
  admin(
    async (page, server) => {
      await start(page);
      await page.waitForFunction(() => location.hash === "#recomputation=1");
      const address = page.url();
      await page.goto("about:blank");
      await page.goto(address);
      await page.getByText("Dry run of HR").waitFor();
      await page.goto("about:blank");
      await page.goto(`${server.url}/admin`);
      await button(page, "Dry run of HR").click();
      await page.getByRole("progressbar").waitFor();
    },
    { prepare: ({ recomputations }) => (recomputations.pace = 10) },
  ));

test("a dry run can be cancelled and its result discarded", () =>
  admin(async (page) => {
    await start(page);
    await button(page, "Cancel").click();
    await page.getByText("Cancelled. Nothing was changed.").waitFor();
    await button(page, "Done").click();
    await start(page);
    await button(page, "Discard").click();
    await page.getByText("Cancelled. Nothing was changed.").waitFor();
  }));

test("a dry run without differences has nothing to apply", () =>
  admin(
    async (page) => {
      await start(page);
      await page.getByText("No verdict of 5,167 issues would be different.").waitFor();
      await counted(button(page, "Apply"), 0);
    },
    {
      prepare: ({ recomputations }) => Object.assign(recomputations, { pace: 6000, differing: 0 }),
    },
  ));

test("a dry run that is gone says so, and another can be started", () =>
  admin(
    async (page) => {
      assert.match(await page.getByRole("alert").innerText(), /There is no recomputation 99/);
      assert.ok(await button(page, "Start a dry run").isVisible());
    },
    { query: "#recomputation=99" },
  ));

test("sums are added up anew, with progress, and were right", () =>
  admin(async (page) => {
    await page.getByText("They have not been added up anew yet.").waitFor();
    await button(page, "Add up anew").click();
    await page.getByRole("progressbar", { name: "Adding up" }).waitFor();
    assert.ok(await button(page, "Add up anew").isDisabled());
    await page.getByText("3 of 6 agreements and departments").waitFor();
    const told = page.getByRole("status").filter({ hasText: "Equal: every sum was right." });
    assert.match(await told.innerText(), /16[^]*:12[^]*, by Ada Admin/);
    assert.ok(await button(page, "Add up anew").isEnabled());
  }));

test("sums that differed are named, and one under way is found by whoever comes", () =>
  admin(
    async (page) => {
      await page.getByText("Sums that differed and were put right: 51").waitFor();
      const row = page.getByRole("row", { name: /^it-for-finance, resolution, 2026-10/ });
      assert.match(
        await row.innerText(),
        /19 met, 4 missed, 0 not counted[^]*18 met, 4 missed, 0 not counted/,
      );
      await page.getByText("The first 1 of 51.").waitFor();
    },
    {
      prepare: ({ admin: mock }) => {
        mock.rebuild = { ...mock.rebuild, state: "RUNNING" };
        mock.rebuilt = {
          state: "DIFFERED",
          differing: 51,
          differences: [
            {
              of: "it-for-finance",
              what: "resolution",
              period: "2026-10",
              before: "19 met, 4 missed, 0 not counted, 7200000 ms",
              after: "18 met, 4 missed, 0 not counted, 3600000 ms",
            },
          ],
        };
      },
    },
  ));

test("sums that somebody else adds up already are not added up twice", () =>
  admin(async (page, server) => {
    await page.getByText("They have not been added up anew yet.").waitFor();
    server.admin.rebuild = { ...server.admin.rebuild, state: "RUNNING" };
    await button(page, "Add up anew").click();
    await page.getByText("Sums are being rebuilt already.").waitFor();
  }));

test("the status shows what waits, what fails and what is wrong", () =>
  admin(async (page) => {
    const card = page.locator(".accord-card").last();
    await card.getByText("ITS-77").waitFor();
    const text = (await card.innerText()).replace(/\s+/g, " ");
    assert.match(
      text,
      /Issues tracked 2,014 Issues waiting 3 since .*:52 .*Last check of due clocks .*:54 .*Last reconciliation .*:30 /,
    );
    assert.match(text, /no issue can reach the goal payroll/);
    assert.match(text, /Calendar MOON has no working hours/);
  }));

test("a status with nothing in it is no error", () =>
  admin(
    async (page) => {
      const card = page.locator(".accord-card").last();
      await card.getByText("unknown").first().waitFor();
      await counted(card.getByText("not yet"), 2);
    },
    { prepare: ({ admin: mock }) => (mock.status = {}) },
  ));

test("who is not allowed is told so in every part", () =>
  admin(async (page) => {
    await page.route("**/rest/accord/1.0/**", (route) =>
      route.fulfill({ status: 403, json: { error: "Administrators only." } }),
    );
    await page.reload();
    await page.getByText("Administrators only.").nth(2).waitFor();
  }));

for (const mode of ["light", "dark"]) {
  test(`no serious accessibility flaw with everything on the page, ${mode}`, () =>
    admin(
      async (page) => {
        await page
          .getByLabel("Configuration document")
          .fill(`{"broken": [{"path": "a", "message": "b", "cure": "c"}]}`);
        await button(page, "Preview changes").click();
        await start(page);
        await page.getByText(/would be different/).waitFor();
        await openAll(page);
        assert.deepEqual(await seriousFlaws(page, "#accord-admin"), []);
      },
      { query: `?mode=${mode}` },
    ));
}

test("nothing is wider than a phone of 320 pixels", () =>
  admin(
    async (page) => {
      await page.getByLabel("Configuration document").fill("{}");
      await button(page, "Preview changes").click();
      await page.locator(".accord-preview").waitFor();
      await start(page);
      await page.getByText(/would be different/).waitFor();
      assert.equal(await overflow(page), 0);
    },
    { options: { viewport: { width: 320, height: 700 } } },
  ));

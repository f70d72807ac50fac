import assert from "node:assert/strict";
import { test } from "node:test";
import { dashboard, GADGETS, settled } from "./dashboard";
import { counted, openAll, overflow, seriousFlaws } from "./harness";

const board = dashboard();

/** What each shows of other departments: small, empty, hidden. */
const VARIANTS = ["legal", "hr", "network", "facilities"].map((id) =>
  [
    `compliance=provider:${id},length:MONTH,periods:6`,
    `at-risk=provider:${id}`,
    `survey-scores=provider:${id},length:QUARTER,periods:4`,
    `who-had-the-time=provider:${id},length:WEEK`,
    `relationship=one:${id},other:finance,length:MONTH,periods:6`,
    `scorecard=department:${id},length:QUARTER`,
  ].join("&"),
);

for (const mode of ["light", "dark"]) {
  test(`no gadget has a serious accessibility flaw, with everything opened (${mode})`, () =>
    board(`mode=${mode}`, async ({ page, open }) => {
      const flaws: string[] = [];
      for (const variant of ["", ...VARIANTS]) {
        await open(`mode=${mode}&${variant}`);
        for (const flaw of await seriousFlaws(page, ".mock-dashboard")) flaws.push(flaw);
        await openAll(page);
        for (const flaw of await seriousFlaws(page, ".mock-dashboard")) flaws.push(flaw);
      }
      assert.deepEqual(flaws, []);
    }));

  test(`no form of a gadget has a serious accessibility flaw (${mode})`, () =>
    board(`mode=${mode}`, async ({ page, item }) => {
      for (const name of GADGETS) {
        await item(name).locator(".mock-edit").click();
        await item(name).locator("form").waitFor();
      }
      assert.deepEqual(await seriousFlaws(page, ".mock-dashboard"), []);
    }));
}

test("every gadget, and its form, fits a window of 320 px", () =>
  board(
    "columns=1",
    async ({ page, item }) => {
      for (const name of GADGETS) {
        await openAll(page);
        assert.equal(await overflow(page), 0, name);
        await item(name).locator(".mock-edit").click();
        await item(name).locator("form").waitFor();
        assert.equal(await overflow(page), 0, `form of ${name}`);
        await page.getByRole("button", { name: "Cancel" }).click();
        await settled(page);
      }
    },
    { viewport: { width: 320, height: 640 } },
  ));

test("on paper, charts keep their colours and what only opens is left out", () =>
  board("items=compliance,scorecard,who-had-the-time", async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator(".accord-trend-band").first().isVisible());
    for (const part of [".accord-trend-plot svg", ".accord-strip", ".accord-quadrant-plot"]) {
      const adjust = await page
        .locator(part)
        .first()
        .evaluate((element) => getComputedStyle(element).printColorAdjust);
      assert.equal(adjust, "exact", part);
    }
    await counted(page.getByText("Show as a table").filter({ visible: true }), 0);
  }));

test("a chart is a picture with a name, and its table is there for those who cannot see it", () =>
  board("items=compliance", async ({ page }) => {
    const chart = page.getByRole("img", { name: /^Compliance over time/ });
    assert.match(
      (await chart.getAttribute("aria-label")) ?? "",
      /over time: 9\d\.\d % in November 2025, 9\d\.\d % in November 2026$/,
    );
    const table = page.getByRole("table", { name: "Compliance by period" });
    await counted(table.getByRole("row"), 14);
    await counted(table.getByRole("link"), 0);
    await page.getByRole("button", { name: /Show as a table/ }).click();
    assert.match(
      (await table.getByRole("row").nth(2).innerText()).replace(/\s+/g, " "),
      /October 2026 404 met: October 2026 30 missed: October 2026 .*93\.0 %/,
    );
    assert.ok((await table.getByRole("link").count()) > 20);
    const frozen = table.getByRole("row").nth(3);
    assert.match(await frozen.innerText(), /FROZEN/i);
    assert.match(await table.getByRole("row").nth(1).innerText(), /RUNNING/i);
  }));

test("the pointer on a chart says what it is on", () =>
  board("items=compliance", async ({ page }) => {
    const box = await page.locator(".accord-trend-plot").boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + (box.width * 11) / 12, box.y + 20);
    assert.equal(
      await page.locator(".accord-trend-said").innerText(),
      "October 2026: 93.0 %, 404 met, 30 missed",
    );
  }));

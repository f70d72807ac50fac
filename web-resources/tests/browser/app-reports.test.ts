import assert from "node:assert/strict";
import { test } from "node:test";
import { appPage, button, headed, pick } from "./app";
import { counted } from "./harness";

const app = appPage();

test("reports by department and length lead to the report", () =>
  app("reports", async ({ page }) => {
    const rows = page.locator("tbody tr");
    await rows.first().waitFor();
    assert.deepEqual(
      (await page.locator("tbody .accord-lozenge").allInnerTexts()).map((text) => text.trim()),
      ["RUNNING", "FROZEN", "FROZEN", "CLOSED"],
    );
    await page.getByText("6 of 7 met").waitFor();
    await pick(page, page.getByRole("combobox", { name: "Department" }), "Legal", "Legal");
    await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
    await page.goto(page.url().replace(/\?.*/, ""));
    await page.getByRole("link", { name: "October 2026 IT Services" }).click();
    await headed(page, "IT Services, October 2026");
  }));

test("a frozen figure stands beside the present one, with what changed, what was missed and why", () =>
  app("reports/it/2026-10", async ({ page, server }) => {
    await page.getByText("Frozen at 93.0 %. With what changed since, it would be 93.3 %").waitFor();
    const promise = page.getByRole("row", { name: /Resolution, High: 8h/ });
    assert.match(
      await promise.innerText(),
      /71[^]*17[^]*80\.6 %[^]*71\.2–87\.5 %\s+6h 02m\s+5h 40m \/ 11h 05m/,
    );
    const missed = promise.getByRole("link", { name: /^17/ });
    assert.match(
      (await missed.getAttribute("href")) ?? "",
      /tickets\?agreement=it-for-finance&length=MONTH&period=2026-10&metric=resolution&goal=high&outcome=MISSED$/,
    );
    const duty = page
      .getByRole("table", { name: "What clients owe, IT Services for Finance" })
      .getByRole("row", { name: /Answers to questions, Everything: 4h/ });
    assert.match(await duty.innerText(), /88[^]*12[^]*88\.0 %/);
    assert.match(
      (await duty.getByRole("link", { name: /^12/ }).getAttribute("href")) ?? "",
      /metric=answers/,
    );
    await page.getByRole("columnheader", { name: "What Finance owes" }).waitFor();
    const said = page.getByRole("table", { name: /^What clients say/ });
    assert.match(
      await said.innerText(),
      /target \+30, from 20 answers\s+96\s+\u221212[^]*\u221231 to \+8\s+MISSED/,
    );
    assert.match(await said.innerText(), /3\.9[^]*3\.6\u20134\.1\s+ON WATCH/);
    const changed = page.getByRole("table", { name: /^Changed since/ });
    assert.match(await changed.innerText(), /missed → met\s+judged again after a correction/);
    assert.match(await changed.innerText(), /not for you to see\s+Resolution\s+met → exempt/);
    const misses = page.getByRole("table", { name: /^What was missed of/ });
    await counted(misses.locator("tbody tr"), 30);
    await misses.getByText("It went to the wrong team").first().waitFor();
    await page
      .getByRole("link", { name: "IT Services for Finance, Resolution, October 2026" })
      .waitFor();
    assert.equal(
      await page.getByRole("link", { name: "CSV" }).getAttribute("href"),
      `${new URL(server.url).pathname}/rest/accord/1.0/reports/it/2026-10.csv`,
    );
  }));

test("on paper there is the report alone", () =>
  app("reports/it/2026-10", async ({ page }) => {
    await page.getByText("Frozen at 93.0 %.").waitFor();
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await page.getByRole("link", { name: "CSV" }).isVisible()));
    assert.ok(!(await page.getByRole("navigation").first().isVisible()));
    assert.ok(await page.getByText("ITS-1430").isVisible());
    const pdf = await page.pdf({ format: "A4" });
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  }));

test("how a department does: areas with their weights, guards, and people only where allowed", () =>
  app("departments/it/performance", async ({ page }) => {
    await page.getByText("95.8 %").waitFor();
    assert.match(
      await page.getByRole("row", { name: /^Resolution/ }).innerText(),
      /30\.0 %.*93\.1 %/s,
    );
    assert.match(await page.locator(".accord-guards").innerText(), /Reopened\s+4\.1 %/);
    assert.match(
      await page.getByRole("row", { name: /^Choose again/ }).innerText(),
      /target \+30[^]*20\.0 %[^]*\u221212[^]*67\.6 %/,
    );
    await page.getByText("Other people are not for you to see.").waitFor();
    await counted(page.getByRole("table", { name: "People" }).locator("tbody tr"), 1);
    await page.getByLabel("Period").selectOption("2026-09");
    await page.locator("strong", { hasText: "September 2026" }).waitFor();
  }));

test("scores say how sure they are, and why something is not shown", () =>
  app("scores/service-desk", async ({ page, open }) => {
    await page.getByText(/^95 % interval \+\d+ to \+\d+/).waitFor();
    assert.match(
      await page.getByRole("row", { name: /^Legal/ }).innerText(),
      /Fewer than 5 answers: not shown/,
    );
    await button(page, "10 comments").click();
    await page.getByText("<b>Fewer</b> status mails & more answers.").waitFor();
    await page.getByLabel("Whose answers").selectOption("INTERNAL");
    await page.waitForFunction(() => location.search.includes("audience=INTERNAL"));
    await open("scores/finance");
    await page.getByText("Comments are shown from ten on").waitFor();
  }));

test("where most of a small department answered the interval says so, and it can be switched off", () =>
  app("scores/service-desk?client=legal", async ({ page }) => {
    await page.getByText("9 of 12 people answered").waitFor();
    await page.getByLabel("Narrow intervals of small departments").uncheck();
    await page.getByText("9 of 12 people answered").waitFor({ state: "detached" });
    assert.match(page.url(), /correction=false/);
  }));

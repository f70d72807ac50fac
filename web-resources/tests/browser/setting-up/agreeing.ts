import assert from "node:assert/strict";
import { test } from "node:test";
import { button } from "../app";
import type { Site } from "../end-to-end/site";
import { counted, seriousFlaws } from "../harness";
import { appAs, save } from "./app";

const PATH = "agreements/it-services-for-finance";

/** A change of the agreement: written, tried out, proposed, and signed by both heads. */
export function agreeing(site: () => Site): void {
  test("a head writes a draft, sees what it does to the last issues, and proposes it", async () => {
    const page = await appAs(site(), "katrin", PATH);
    await button(page, "New draft").click();
    await page.getByRole("button", { name: "Resolution", exact: true }).click();
    const resolution = page
      .locator(".accord-metric")
      .filter({ has: page.getByRole("heading", { name: "Resolution" }) });
    await resolution.getByLabel("How long it may take").first().fill("1h");
    await page.getByText(/50 issues of ITS, as if this had been in force/).waitFor();
    await save(page);
    await page.locator(".accord-changed").getByText(/1h/).first().waitFor();
    assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    await button(page, "Propose to Finance").click();
    await button(page, "Sign for IT Services").click();
    await page.getByText(/Signed for IT Services by/).waitFor();
    await counted(button(page, "Sign for Finance"), 0);
  });

  test("by keyboard: the client's head signs, and the version takes over", async () => {
    const page = await appAs(site(), "claire", PATH);
    await button(page, "Sign for Finance").press("Enter");
    await page.getByText("This was agreed on").waitFor();
    const { document } = await site().done<{ document: { versions: { status: string }[] } }>(
      "claire",
      "GET",
      `/accord/1.0/${PATH}`,
    );
    assert.deepEqual(
      document.versions.map(({ status }) => status),
      ["superseded", "active"],
    );
  });

  test("open clocks are moved to the later version, after it was seen which", async () => {
    const page = await appAs(site(), "admin", PATH);
    await button(page, "Move open clocks to this version\u2026").click();
    await page.getByLabel("From when on?").fill("2027-06-01T09:00");
    await button(page, "Show what changes").click();
    await button(page, "Move them").click({ timeout: 60_000 });
    await page.getByText(/^The open clocks go on by this version/).waitFor({ timeout: 60_000 });
    await page.getByText(/^Takes open clocks over/).waitFor();
    assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
  });

  test("two who write the same draft: the second sees what the first saved, and loses nothing", async () => {
    const page = await appAs(site(), "katrin", PATH);
    await button(page, "New draft").click();
    await page.getByLabel("Review on").fill("2027-05-03");
    const path = `/accord/1.0/${PATH}`;
    const { revision, document } = await site().done<{
      revision: number;
      document: Record<string, unknown>;
    }>("admin", "GET", path);
    await site().done("admin", "PUT", `${path}?revision=${revision}`, {
      ...document,
      name: "IT for Finance",
    });
    await button(page, "Save").click();
    await page.getByText(/changed this while you were writing/).waitFor();
    await page.getByRole("button", { name: /^Save mine/ }).click();
    await page.getByText(/^Saved/).waitFor();
    const after = await site().done<{ document: { name: string; versions: unknown[] } }>(
      "admin",
      "GET",
      path,
    );
    assert.deepEqual([after.document.name, after.document.versions.length], ["IT for Finance", 3]);
  });

  test("by keyboard: a proposal is withdrawn, and is a draft again", async () => {
    const page = await appAs(site(), "katrin", PATH);
    await button(page, "Propose to Finance").press("Enter");
    await button(page, "Withdraw the proposal").press("Enter");
    await button(page, "Propose to Finance").waitFor();
    await page.getByText("Draft v3").waitFor();
  });

  test("by mouse: an agreement is ended on a date, and says so", async () => {
    const page = await appAs(site(), "admin", `${PATH}?version=2`);
    await button(page, "End this agreement\u2026").click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("input[type=datetime-local]").fill("2028-01-01T00:00");
    await button(dialog, "End it then").click();
    await page
      .getByText(/ to .*2028/)
      .first()
      .waitFor();
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { agreementPage, button, card, draft, EDITED, newest, withShadow } from "./agreement-page";
import { tabTo } from "./app";

const app = agreementPage();

test("by keyboard: a shadowed goal moves up by its cure, and the tried issues open", () =>
  app(
    EDITED,
    async (page) => {
      await page.getByRole("button", { name: "Resolution", exact: true }).press("Enter");
      await tabTo(page, card(page, "Resolution").getByRole("button", { name: "Move it up" }));
      await page.keyboard.press("Enter");
      await page
        .getByText(/No issue can reach/)
        .first()
        .waitFor({ state: "detached" });
      await button(page, "Each issue").press("Enter");
      assert.ok(await page.getByRole("link", { name: "ITS-100" }).isVisible());
    },
    { prepare: withShadow },
  ));

test("by keyboard: an escalation step is added, and says whom it tells", () =>
  app(EDITED, async (page, server) => {
    await draft(page);
    const name = "Finance answers questions";
    await page.getByRole("button", { name, exact: true }).press("Enter");
    const metric = card(page, name);
    await metric.getByRole("button", { name: "Say what happens when it gets late" }).press("Enter");
    await metric.getByRole("button", { name: "Add a step" }).press("Enter");
    const step = metric.locator(".accord-escalation-step").nth(1);
    await step.getByRole("button", { name: /Who is told/ }).press("Enter");
    await step.getByLabel("the head of the other side").press("Space");
    await page.keyboard.press("Escape");
    await button(page, /^(Save|Create)$/).press("Enter");
    await page.getByText(/^Saved /).waitFor();
    assert.deepEqual(newest(server)[3]?.escalation?.[1]?.tell, ["client-head", "owner-head"]);
  }));

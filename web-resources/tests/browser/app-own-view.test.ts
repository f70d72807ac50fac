import assert from "node:assert/strict";
import { test } from "node:test";
import type { MockServer } from "../mock/mock-server";
import { appPage, button, headed, tabTo } from "./app";
import { counted, overflow, seriousFlaws } from "./harness";

const app = appPage();
const PATH = "scores/service-desk/own-view?length=QUARTER&period=2026-Q3";

const asHead = {
  prepare: ({ app: mock }: MockServer): void => {
    mock.me = { ...mock.me, administrator: false, heads: ["service-desk"] };
  },
};

test("the head answers the clients' questions by keyboard, and both stand side by side", () =>
  app(
    "scores/service-desk?length=QUARTER&period=2026-Q3",
    async ({ page, server }) => {
      await page.getByRole("link", { name: "Own view" }).click();
      await headed(page, "How IT Services sees itself");
      const informed = page.getByRole("group", { name: "I was kept informed." });
      await tabTo(page, informed.getByRole("radio", { name: "no answer" }));
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.getByLabel("One thing to keep").fill("<b>Tuesdays</b>");
      await button(page, "Save").click();
      await page.getByText("Saved. It stands beside what clients say.").waitFor();
      assert.deepEqual(server.app.ownViews.get("service-desk 2026-Q3"), {
        communication: "2",
        keep: "<b>Tuesdays</b>",
      });
      await page.getByText(/^Written by Anna Albrecht/).waitFor();
      await page.getByRole("table", { name: /^How it sees itself/ }).waitFor();
    },
    asHead,
  ));

test("what is refused says so beside its field, and nothing typed is lost", () =>
  app(
    PATH,
    async ({ page, open }) => {
      const keep = page.getByLabel("One thing to keep");
      await keep.fill("x".repeat(10_001));
      await page.getByRole("radio", { name: "4", exact: true }).first().check();
      await button(page, "Save").click();
      await page.getByText("1 problem keeps it from being saved").waitFor();
      assert.equal(await keep.getAttribute("aria-invalid"), "true");
      assert.equal((await keep.inputValue()).length, 10_001);
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
      await keep.fill("Tuesdays");
      assert.equal(await keep.getAttribute("aria-invalid"), null);

      await page.route("**/own-view", (route) => route.abort());
      await button(page, "Save").click();
      await page.getByText("Jira cannot be reached.").waitFor();
      assert.equal(await keep.inputValue(), "Tuesdays");
      await page.unroute("**/own-view");

      await page.getByLabel("Period", { exact: true }).selectOption("2026-Q2");
      await page.getByRole("heading", { name: "Q2 2026" }).waitFor();
      assert.equal(await keep.inputValue(), "");
      await page.getByLabel("Period", { exact: true }).selectOption("2026-Q3");
      await page.getByRole("heading", { name: "Q3 2026" }).waitFor();
      assert.equal(await keep.inputValue(), "Tuesdays");

      page.on("dialog", (dialog) => void dialog.accept());
      await open(PATH);
      await page.getByText("Not saved yet").waitFor();
      assert.equal(await keep.inputValue(), "Tuesdays");
    },
    asHead,
  ));

test("others read it and cannot write it", () =>
  app(
    PATH,
    async ({ page }) => {
      await page.getByText("Head and deputies have not written anything").waitFor();
      assert.ok(await page.getByLabel("One thing to keep").isDisabled());
      await counted(button(page, "Save"), 0);
      assert.equal(await overflow(page), 0);
    },
    { options: { viewport: { width: 320, height: 700 } } },
  ));

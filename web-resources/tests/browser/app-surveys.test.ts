import assert from "node:assert/strict";
import { test } from "node:test";
import type { Survey } from "../../app/surveys/model";
import { appPage, button, headed, pick, tabTo } from "./app";
import { counted } from "./harness";

const app = appPage();

test("a survey is made by picking; the preview follows", () =>
  app("surveys/new", async ({ page, server }) => {
    await page.getByLabel("Name").fill("Each quarter");
    await pick(page, page.getByLabel("Department that is asked about"), "Net", "Network");
    await page.getByLabel("When", { exact: true }).selectOption("relationship");
    const preview = page.locator(".accord-preview");
    await preview.getByText("They answered in good time.").waitFor();
    await preview.getByText("would you choose Network again?").waitFor();
    await page.getByLabel("Answers are").selectOption("attributed");
    await preview.getByText("Your answer carries your name.").waitFor();
    await page.getByText("sees each answer with the name and the request").waitFor();
    await preview.getByLabel("Language").selectOption("de");
    await preview.getByText("Würden Sie Network wieder wählen?").waitFor();
    await button(page, "Create").click();
    await headed(page, "Surveys");
    const stored = server.app.definitions.find("surveys", "each-quarter") as Survey | undefined;
    assert.equal(stored?.mode, "attributed");
    assert.equal(stored.questionSets[0]?.items.length, 8);
  }));

test("other questions are a new version; the stored one stays", () =>
  app("surveys/after-a-request", async ({ page, server }) => {
    await counted(page.getByRole("button", { name: /^Word it ourselves/ }), 0);
    await button(page, "Ask something else from a date on").click();
    await page.getByLabel("One more question").selectOption("own agreement");
    await button(page, "Add").click();
    await page.getByLabel(/^In English/).fill("{department} is there when I need it.");
    await page
      .locator(".accord-preview")
      .getByText("IT Services is there when I need it.")
      .waitFor();
    await tabTo(page, page.getByRole("button", { name: /^Remove How easy was it/ }));
    await page.keyboard.press("Enter");
    await button(page, "Save").click();
    await page.getByText(/^Saved/).waitFor();
    const stored = server.app.definitions.find("surveys", "after-a-request") as unknown as Survey;
    assert.equal(stored.questionSets[0]?.items.length, 5);
    assert.deepEqual(stored.questionSets[1]?.items, [
      "choose-again",
      "communication",
      "lost-time",
      "change",
      {
        id: "own-1",
        kind: "agreement",
        wording: { en: "{department} is there when I need it." },
      },
    ]);
  }));

test("who was asked is told; only counts where the reader may not know who", async () => {
  await app("surveys/after-a-request", async ({ page }) => {
    await page.getByRole("cell", { name: "asked too recently" }).waitFor();
    assert.match(await page.locator(".accord-asking-counts").innerText(), /12 asked/);
  });
  await app(
    "surveys/after-a-request",
    async ({ page }) => {
      await page.getByText("only Jira administrators see who was asked").waitFor();
      await counted(page.getByText("Paul Okafor"), 0);
    },
    {
      prepare: ({ app: mock }) => {
        mock.me = { ...mock.me, administrator: false, heads: ["service-desk"] };
      },
    },
  );
});

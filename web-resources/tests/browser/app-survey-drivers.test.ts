import assert from "node:assert/strict";
import { test } from "node:test";
import type { Survey } from "../../app/surveys/model";
import { appPage, button } from "./app";
import { counted } from "./harness";

const app = appPage();

test("a new question set may ask what weighed most, and the preview answers to the score", () =>
  app("surveys/after-a-request", async ({ page, server }) => {
    await button(page, "Ask something else from a date on").click();
    await page.getByLabel("One more question").selectOption("drivers");
    await button(page, "Add").click();
    await page.getByText("from a list by the answer before, up to three, optional").waitFor();
    const preview = page.locator(".accord-preview");
    const picks = preview.getByRole("group", { name: /^What weighed most/ });
    await counted(picks.getByRole("checkbox"), 0);
    const score = preview.getByRole("radiogroup", { name: /^If you were free/ });
    await score.locator('[value="9"]').click();
    await preview.getByRole("checkbox", { name: "It was quick" }).click();
    await score.locator('[value="2"]').click();
    await counted(picks.getByRole("checkbox"), 7);
    await score.locator('[value="9"]').click();
    await counted(picks.getByRole("checkbox", { checked: true }), 0);
    await preview.getByLabel("Language").selectOption("de");
    await preview.getByRole("checkbox", { name: "Es ging schnell" }).waitFor();
    await button(page, "Save").click();
    await page.getByText(/^Saved/).waitFor();
    const stored = server.app.definitions.find("surveys", "after-a-request") as unknown as Survey;
    assert.equal(stored.questionSets[1]?.items[1], "drivers");
  }));

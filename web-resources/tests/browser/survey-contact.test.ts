import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { button, tabTo } from "./app";
import { overflow, seriousFlaws } from "./harness";
import { surveyPage } from "./survey-page";

const survey = surveyPage();

const box = (page: Page): Locator =>
  page.getByRole("checkbox", { name: "I would like IT Services to contact me about this" });

/** What is read out with the box. */
async function described(page: Page): Promise<string> {
  const id = (await box(page).getAttribute("aria-describedby")) ?? "";
  return page.locator(`#${id}`).innerText();
}

async function answer(page: Page): Promise<void> {
  for (const group of await page.getByRole("radiogroup").all())
    await group.getByRole("radio").first().click();
}

test("the box says before it is ticked what the head then learns", async () => {
  await survey("anonymous", async ({ page }) => {
    assert.match(await described(page), /see your name and that you asked for it, not what you/);
    assert.ok(!(await box(page).isChecked()));
  });
  for (const token of ["named", "small"])
    await survey(token, async ({ page }) => {
      assert.match(await described(page), /see your name .* together with your answer\./);
    });
});

test("ticked by keyboard after the last question, it is sent with the answer and said in the thanks", () =>
  survey("anonymous", async ({ page, server }) => {
    await answer(page);
    await page.getByLabel("One thing to change").focus();
    await page.keyboard.press("Tab");
    await tabTo(page, box(page));
    await page.keyboard.press("Space");
    assert.ok(await box(page).isChecked());
    await tabTo(page, button(page, "Send my answer"));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Thank you!" }).waitFor();
    await page.getByText("IT Services is told that you would like to be contacted").waitFor();
    assert.deepEqual(server.survey.contacts, ["anonymous"]);
    assert.deepEqual(await seriousFlaws(page, "main"), []);
  }));

test("left alone, or ticked and taken back, nobody is told", () =>
  survey("named", async ({ page, server }) => {
    await answer(page);
    await box(page).check();
    await box(page).uncheck();
    await button(page, "Send my answer").click();
    await page.getByRole("heading", { name: "Thank you!" }).waitFor();
    assert.equal(await page.getByText("would like to be contacted").count(), 0);
    assert.deepEqual(server.survey.contacts, []);
  }));

test("a reload, another language and a failed sending keep the tick", () =>
  survey("named", async ({ page, server }) => {
    await box(page).check();
    await page.reload();
    await page.getByText("What you entered here before is back.").waitFor();
    assert.ok(await box(page).isChecked());
    await button(page, "Deutsch").click();
    const german = page.getByRole("checkbox", { name: "dass IT Services sich deswegen" });
    assert.ok(await german.isChecked());
    await button(page, "English").click();
    await answer(page);
    server.survey.refusing = { status: 503, value: "" };
    await button(page, "Send my answer").click();
    await page.getByText("Everything you entered is still here.").waitFor();
    assert.ok(await box(page).isChecked());
    await button(page, "Send my answer").click();
    await page.getByRole("heading", { name: "Thank you!" }).waitFor();
    assert.deepEqual(server.survey.contacts, ["named"]);
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  }));

for (const colorScheme of ["light", "dark"] as const)
  test(`the box has no serious flaw and fits 320 px, ${colorScheme}`, () =>
    survey(
      "anonymous",
      async ({ page }) => {
        await box(page).check();
        assert.deepEqual(await seriousFlaws(page, "main"), []);
        assert.equal(await overflow(page), 0);
        const size = await page.locator(".survey-contact label").boundingBox();
        assert.ok(size && size.height >= 44);
      },
      { colorScheme, viewport: { width: 320, height: 640 } },
    ));

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { button, tabTo } from "./app";
import { counted, overflow, seriousFlaws } from "./harness";
import { surveyPage } from "./survey-page";

const survey = surveyPage();

const question = (page: Page, name: string): Locator =>
  page.getByRole("radiogroup", { name: new RegExp(`^${name}`) });
const radio = (page: Page, group: string, name: string): Locator =>
  question(page, group).getByRole("radio", { name });
const AGAIN = "If you were free";
const TIME = "They answered in good time";
const EASY = "How easy was it";

test("answered by mouse: numbers, cannot say, minutes and texts arrive once", () =>
  survey("anonymous", async ({ page, server }) => {
    await radio(page, AGAIN, "8").click();
    await radio(page, TIME, "Cannot say").click();
    await radio(page, EASY, "7, Very easy").click();
    await page.getByLabel("How much work time").fill("45");
    await page.getByLabel("One thing to change").fill("<b>Say when</b>");
    assert.ok(await page.getByText("15 of 10,000 characters").isVisible());
    await button(page, "Send my answer").click();
    const thanks = page.getByRole("heading", { name: "Thank you!" });
    await thanks.waitFor();
    assert.deepEqual(server.survey.counted.get("anonymous"), {
      "choose-again": 8,
      "in-time": "CANNOT_SAY",
      effort: 7,
      lost: 45,
      change: "<b>Say when</b>",
    });
    assert.ok(await thanks.evaluate((element) => element === document.activeElement));
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    await page.reload();
    await page.getByRole("heading", { name: "You have answered already" }).waitFor();
  }));

test("answered by keyboard alone; the ends of a scale say what they mean", () =>
  survey("named", async ({ page, server }) => {
    await tabTo(page, radio(page, AGAIN, "0, Certainly not"));
    await page.keyboard.press("ArrowLeft");
    assert.ok(await radio(page, AGAIN, "10, Certainly").isChecked());
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    assert.ok(await radio(page, TIME, "1, Do not agree at all").isChecked());
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowUp");
    assert.ok(await radio(page, EASY, "Cannot say").isChecked());
    await tabTo(page, button(page, "Send my answer"));
    await page.keyboard.press("Enter");
    await page.getByText("Your answer has gone to IT Services, with your name.").waitFor();
    assert.deepEqual(server.survey.counted.get("named"), {
      "choose-again": 9,
      "in-time": 1,
      effort: "CANNOT_SAY",
    });
  }));

test("before the first question it says whether the answer carries the name, and to whom", async () => {
  const noticeFor = async (token: string): Promise<string> => {
    let text = "";
    await survey(token, async ({ page }) => {
      const notice = page.locator(".survey-notice");
      assert.ok(
        await notice.evaluate((element) => {
          const first = document.querySelector("fieldset");
          const order = first ? element.compareDocumentPosition(first) : 0;
          return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        }),
      );
      text = await notice.innerText();
    });
    return text;
  };
  assert.match(await noticeFor("anonymous"), /is anonymous\. Neither your name nor your request/);
  assert.match(await noticeFor("named"), /carries your name\. It is shown to IT Services/);
  assert.match(await noticeFor("small"), /carries your name\.[^]*four people or fewer/);
});

test("a number from the link is picked and not counted before the person sends", () =>
  survey("named?score=9", async ({ page, server }) => {
    assert.ok(await radio(page, AGAIN, "9").isChecked());
    const note = page.getByText("You picked 9 in the message. It counts when you send this page.");
    assert.ok(await note.isVisible());
    assert.equal(server.survey.counted.size, 0);
    await radio(page, AGAIN, "4").click();
    assert.ok(!(await note.isVisible()));
    await page.reload();
    await page.getByText("What you entered here before is back.").waitFor();
    assert.ok(await radio(page, AGAIN, "4").isChecked());
    assert.equal(server.survey.counted.size, 0);
  }));

test("what is missing stands beside its question, and the summary leads there", () =>
  survey("named", async ({ page, server }) => {
    await page.getByLabel("How much work time").fill("half an hour");
    await button(page, "Send my answer").click();
    const summary = page.getByRole("group", { name: "4 answers need another look" });
    assert.ok(await summary.evaluate((element) => element === document.activeElement));
    assert.equal(await question(page, TIME).getAttribute("aria-invalid"), "true");
    await summary.getByRole("link", { name: "How much work time" }).click();
    assert.equal(await page.locator(":focus").inputValue(), "half an hour");
    await page.locator(":focus").fill("30");
    await page.getByRole("link", { name: TIME }).click();
    await page.keyboard.press("Space");
    await page.getByRole("group", { name: "2 answers need another look" }).waitFor();
    assert.equal(server.survey.counted.size, 0);
  }));

test("a refused or failed sending keeps everything; the server's words stand at the question", () =>
  survey("named", async ({ page, server }) => {
    await radio(page, AGAIN, "3").click();
    await radio(page, TIME, "4").click();
    await radio(page, EASY, "5").click();
    await page.getByLabel("One thing to keep").fill("The telephone");
    server.survey.refusing = { status: 503, value: "" };
    await button(page, "Send my answer").click();
    await page.getByText("Everything you entered is still here.").waitFor();
    assert.equal(await page.getByLabel("One thing to keep").inputValue(), "The telephone");
    server.survey.refusing = {
      status: 400,
      value: {
        error: "Too angry a text.",
        detail: "Say it in other words.",
        field: "keep",
        problems: [{ field: "keep", message: "Too angry a text.", cure: "Say it calmly." }],
      },
    };
    await button(page, "Send my answer").click();
    await page.getByRole("group", { name: "One answer needs another look" }).waitFor();
    assert.equal(await page.getByLabel("One thing to keep").getAttribute("aria-invalid"), "true");
    await counted(page.getByText("Too angry a text. Say it calmly."), 2);
    await page.context().setOffline(true);
    await page.getByLabel("One thing to keep").fill("The telephone!");
    await button(page, "Send my answer").click();
    await page.getByText("The server cannot be reached.").waitFor();
    await page.context().setOffline(false);
    await button(page, "Send my answer").click();
    await page.getByRole("heading", { name: "Thank you!" }).waitFor();
    assert.equal(server.survey.counted.get("named")?.keep, "The telephone!");
  }));

test("answered in another tab meanwhile: says so instead of counting twice", () =>
  survey("named", async ({ page, server }) => {
    for (const name of [AGAIN, TIME, EASY]) await radio(page, name, "4").click();
    server.survey.counted.set("named", { "choose-again": 1 });
    await button(page, "Send my answer").click();
    await page.getByRole("heading", { name: "You have answered already" }).waitFor();
    assert.deepEqual(server.survey.counted.get("named"), { "choose-again": 1 });
  }));

test("the language switch asks again and keeps what was typed", () =>
  survey(
    "anonymous",
    async ({ page }) => {
      assert.equal(await page.locator("html").getAttribute("lang"), "fr");
      await page.getByLabel("Une chose \u00e0 garder").fill("Anne");
      await button(page, "Deutsch").click();
      await page.getByRole("heading", { name: "Wie war es mit IT Services?" }).waitFor();
      assert.equal(await page.getByLabel("Eines, das so bleiben soll").inputValue(), "Anne");
      assert.equal(await page.locator("html").getAttribute("lang"), "de");
      assert.equal(await button(page, "Deutsch").getAttribute("aria-pressed"), "true");
    },
    { locale: "fr-FR" },
  ));

test("stop asking me: once asked, once told", () =>
  survey("used", async ({ page, server }) => {
    await button(page, "Stop asking me").click();
    await button(page, "Keep asking me").click();
    assert.deepEqual(server.survey.optedOut, []);
    await button(page, "Stop asking me").click();
    await button(page, "Yes, stop asking me").click();
    await page.getByText("You will not be asked again.").waitFor();
    assert.deepEqual(server.survey.optedOut, ["used"]);
  }));

const ENDINGS = [
  ["used", "You have answered already"],
  ["expired", "This survey has ended"],
  ["withdrawn", "This survey was withdrawn"],
  ["tampered", "This link does not work"],
] as const;

test("each end has its words", async () => {
  for (const [token, heading] of ENDINGS)
    await survey(token, async ({ page }) => {
      await page.getByRole("heading", { name: heading }).waitFor();
      assert.equal(await page.title(), heading);
      await counted(page.getByRole("radio"), 0);
    });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`no serious accessibility flaw, with problems and at each end, ${colorScheme}`, async () => {
    await survey(
      "named?score=9",
      async ({ page }) => {
        await button(page, "Send my answer").click();
        await button(page, "Stop asking me").click();
        assert.deepEqual(await seriousFlaws(page, "main"), []);
      },
      { colorScheme },
    );
    for (const [token] of ENDINGS)
      await survey(
        token,
        async ({ page }) => {
          assert.deepEqual(await seriousFlaws(page, "main"), []);
        },
        { colorScheme },
      );
  });
}

test("fits a window of 320 px in every language, with targets that a thumb can hit", () =>
  survey(
    "anonymous",
    async ({ page }) => {
      for (const language of ["Deutsch", "Fran\u00e7ais", "English"]) {
        await button(page, language).click();
        await page.waitForFunction(
          (name) => document.querySelector("[aria-pressed=true]")?.textContent === name,
          language,
        );
        assert.equal(await overflow(page), 0, language);
      }
      const sizes = await page
        .getByRole("radio")
        .evaluateAll((radios) => radios.map((one) => one.getBoundingClientRect()));
      for (const { width, height } of sizes) assert.ok(width >= 30 && height >= 44);
    },
    { viewport: { width: 320, height: 640 } },
  ));

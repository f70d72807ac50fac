import assert from "node:assert/strict";
import { test } from "node:test";
import { appPage } from "./app";

const app = appPage();

test("a list that cannot be fetched says so, and is asked for again", () =>
  app("departments/network/edit", async ({ page }) => {
    const people = "**/vocabulary/users?query=ine";
    const head = page.getByLabel("Head", { exact: true });
    await page.route(people, (route) => route.abort());
    await head.fill("ine");
    await page.getByText("What there is could not be fetched").waitFor();
    await page.unroute(people);
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { name: "Ines Winter" }).first().click();
    assert.equal(await head.inputValue(), "Ines Winter");
  }));

test("a name that arrives late is replaced by what is typed, not glued to it", () =>
  app("departments", async ({ page, open }) => {
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route("**/vocabulary/users?key=mateusz", async (route) => {
      await held;
      await route.continue();
    });
    await open("departments/network/edit");
    const head = page.getByLabel("Head", { exact: true });
    await head.click();
    assert.equal(await head.inputValue(), "mateusz");
    arrive();
    await page.waitForFunction(
      (field) => field instanceof HTMLInputElement && field.value.endsWith("(no longer active)"),
      await head.elementHandle(),
    );
    await page.keyboard.type("ine");
    assert.equal(await head.inputValue(), "ine");
  }));

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

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { MockServer } from "../mock/mock-server";
import { appPage, button, tabTo } from "./app";
import { counted, openAll, overflow, seriousFlaws } from "./harness";

const app = appPage();
const PATH = "scores/service-desk";

const asHead = {
  prepare: ({ app: mock }: MockServer): void => {
    mock.me = { ...mock.me, administrator: false, heads: ["service-desk", "hr"] };
  },
};

const part = (page: Page) => page.getByRole("region", { name: "Asked to be contacted" });
const row = (page: Page, name: string) =>
  part(page).getByRole("listitem").filter({ hasText: name });
const write = (page: Page, name: string) =>
  row(page, name).getByRole("button", { name: `Write what was done ${name}` });

test("the head sees who waits, by when, and what is late by word and icon", () =>
  app(
    PATH,
    async ({ page }) => {
      const late = row(page, "Paul Okafor");
      await late.waitFor();
      assert.match(
        await late.innerText(),
        /Finance, After a request[^]*late[^]*due Mon|due Nov 23/i,
      );
      await late.locator(".accord-lozenge .accord-icon-exclamation").waitFor();
      assert.match(await late.innerText(), /What was answered is anonymous\./);
      await counted(late.getByRole("link"), 0);
      const named = row(page, "Lena Brandt");
      await counted(named.locator(".accord-lozenge"), 0);
      const answer = named.getByRole("link", { name: "Read the answer Lena Brandt" });
      assert.match(
        (await answer.getAttribute("href")) ?? "",
        /scores\/service-desk\?length=MONTH&period=2026-11&client=legal$/,
      );
      await named.getByRole("link", { name: "ITS-1480" }).waitFor();
      await button(page, "Closed ones (2)").click();
      const closed = row(page, "Ines Winter");
      assert.match(
        await closed.innerText(),
        /I rang you on Tuesday\.\s+<b>Your laptop<\/b>[^]*Closed .* by Omar Haddad\. The mail was sent\./,
      );
      assert.match(await row(page, "Georg Ohnemus").innerText(), /mail not sent[^]*another way/i);
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
    },
    asHead,
  ));

test("closed by keyboard: it says before to whom it is sent, and after that it was", () =>
  app(
    PATH,
    async ({ page, server }) => {
      await write(page, "Paul Okafor").waitFor();
      await tabTo(page, write(page, "Paul Okafor"));
      await page.keyboard.press("Enter");
      const field = row(page, "Paul Okafor").getByLabel("What was done");
      assert.ok(await field.evaluate((element) => element === document.activeElement));
      const hint = await field.getAttribute("aria-describedby");
      assert.match(
        await page.locator(`[id="${hint ?? ""}"]`).innerText(),
        /Paul Okafor gets this by mail as it stands here, with your name\./,
      );
      await page.keyboard.type("Rang <b>him</b>");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const message = page.getByText("Closed. Paul Okafor gets a mail with what you wrote.");
      await message.waitFor();
      assert.ok(
        await message.evaluate((element) => document.activeElement?.contains(element) === true),
      );
      await counted(write(page, "Paul Okafor"), 0);
      assert.equal(server.app.followUps[0]?.closed?.done, "Rang <b>him</b>");
      await button(page, "Closed ones (3)").click();
      assert.match(await row(page, "Paul Okafor").innerText(), /Rang <b>him<\/b>[^]*on its way/);
      await counted(part(page).locator("b"), 0);
      assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    },
    asHead,
  ));

test("what is refused says so beside the field, and nothing typed is lost", () =>
  app(
    PATH,
    async ({ page, open }) => {
      await write(page, "Lena Brandt").click();
      const field = row(page, "Lena Brandt").getByLabel("What was done");
      await button(page, "Close and send").click();
      await row(page, "Lena Brandt").getByText("Write what was done.", { exact: true }).waitFor();
      assert.equal(await field.getAttribute("aria-invalid"), "true");
      assert.ok(await field.evaluate((element) => element === document.activeElement));
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
      await field.fill("x".repeat(10_001));
      assert.equal(await field.getAttribute("aria-invalid"), null);
      await button(page, "Close and send").click();
      await row(page, "Lena Brandt").getByText("10001 characters are too many.").waitFor();
      await field.fill("Sent her the date");
      await page.route("**/close", (route) => route.abort());
      await button(page, "Close and send").click();
      await page.getByText("It was not closed. What you wrote is still here.").waitFor();
      assert.equal(await field.inputValue(), "Sent her the date");
      await page.unroute("**/close");
      await open(PATH);
      assert.equal(await field.inputValue(), "Sent her the date");
      await button(page, "Close and send").click();
      await page.getByText("Closed. Lena Brandt gets a mail").waitFor();
    },
    asHead,
  ));

test("closed by somebody else meanwhile: shows what was written first and keeps what was typed", () =>
  app(
    PATH,
    async ({ page, server }) => {
      await write(page, "Paul Okafor").click();
      const field = row(page, "Paul Okafor").getByLabel("What was done");
      await field.fill("Mine");
      const first = server.app.followUps[0];
      assert.ok(first);
      first.closed = {
        at: "2026-11-24T08:00:00.000Z",
        by: { key: "omar", name: "Omar Haddad", active: true },
        done: "<i>Visited</i> him",
        mail: "PENDING",
      };
      await button(page, "Close and send").click();
      await page.getByText("Omar Haddad has closed it already").waitFor();
      await part(page).getByText("<i>Visited</i> him").waitFor();
      assert.equal(await field.inputValue(), "Mine");
      assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
      await button(page, "Discard mine").click();
      await button(page, "Closed ones (3)").waitFor();
      assert.equal(first.closed.done, "<i>Visited</i> him");
    },
    asHead,
  ));

test("nobody yet is said in words, and others are shown nothing, administrators included", async () => {
  await app(
    "scores/hr",
    async ({ page }) => {
      await page.getByText("Nobody has asked for it yet.").waitFor();
    },
    asHead,
  );
  await app(PATH, async ({ page }) => {
    await page.getByText("In their own words").waitFor();
    await counted(part(page), 0);
  });
});

for (const colorScheme of ["light", "dark"] as const)
  test(`fits 320 px without a serious flaw, ${colorScheme}`, () =>
    app(
      PATH,
      async ({ page }) => {
        await write(page, "Paul Okafor").click();
        await openAll(page);
        await row(page, "Georg Ohnemus").waitFor();
        assert.equal(await overflow(page), 0);
        assert.deepEqual(await seriousFlaws(page, "#accord-app"), []);
      },
      { ...asHead, options: { colorScheme, viewport: { width: 320, height: 700 } } },
    ));

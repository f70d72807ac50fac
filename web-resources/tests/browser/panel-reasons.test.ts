import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { type MockServer, startMockServer } from "../mock/mock-server";
import { button, tabTo } from "./app";
import { counted, launch, overflow, seriousFlaws, Watched } from "./harness";

let browser: Browser;

before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function panel(
  prepare: (server: MockServer) => void,
  work: (page: Page, server: MockServer) => Promise<void>,
): Promise<void> {
  const server = await startMockServer(process.cwd());
  prepare(server);
  const watched = await Watched.open(browser, { viewport: { width: 320, height: 700 } });
  try {
    await watched.page.goto(`${server.url}/panel?issue=missed`);
    await watched.page.locator(".accord-clock").first().waitFor();
    await work(watched.page, server);
    await watched.close();
  } finally {
    await server.close();
  }
}

test("who asked for it finds the invitation; everybody else finds nothing", async () => {
  await panel(
    ({ panel: mock }) => {
      mock.survey = { open: true, mode: "ANONYMOUS", link: "/plugins/servlet/accord-survey/abc" };
    },
    async (page, server) => {
      const link = page.getByRole("link", { name: "Answer in a minute" });
      assert.equal(
        await link.getAttribute("href"),
        `${new URL(server.url).pathname}/plugins/servlet/accord-survey/abc`,
      );
      await page.getByText("Without your name.").waitFor();
      assert.deepEqual(await seriousFlaws(page, ".accord-issue-panel"), []);
    },
  );
  await panel(
    () => undefined,
    async (page) => {
      await page.waitForLoadState("networkidle");
      await counted(page.getByText("How was it?"), 0);
      await counted(button(page, "Say why (Resolution)"), 0);
    },
  );
});

test("why it was missed is said by keyboard, shown at once and kept when it fails", () =>
  panel(
    ({ panel: mock }) => {
      mock.mayGiveReason = true;
    },
    async (page, server) => {
      await tabTo(page, button(page, "Say why (Resolution)"));
      await page.keyboard.press("Enter");
      await page.keyboard.press("w");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Two hours with <b>Applications</b>");
      assert.deepEqual(await seriousFlaws(page, ".accord-issue-panel"), []);
      server.panel.mayGiveReason = false;
      await button(page, "Save the reason").click();
      await page.getByText("Only the department that owed it says why.").waitFor();
      server.panel.mayGiveReason = true;
      await button(page, "Save the reason").click();
      await page.getByText("Two hours with <b>Applications</b>").waitFor();
      assert.equal(await overflow(page), 0);
      await button(page, "Change the reason (Resolution)").waitFor();
      assert.ok(server.panel.reasons.has("missed"));
    },
  ));

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { adminPage } from "./admin";
import { counted, overflow, seriousFlaws } from "./harness";

const admin = adminPage();

const REFUSAL = { id: "INC1", error: "There is none.", at: "2026-11-16T09:30:00.000Z" };

const card = (page: Page): Locator =>
  page.locator(".accord-card").filter({ hasText: "Tickets of other systems" });

test("each system says how many tickets it has sent, when, and how its clock is", () =>
  admin(async (page) => {
    const row = card(page).getByRole("row", { name: /^servicenow/ });
    assert.match(
      (await row.innerText()).replace(/\s+/g, " "),
      /^servicenow 5,167 .*:11 .*7 s ahead 21$/,
    );
    const other = card(page).getByRole("row", { name: /^partner-jira/ });
    assert.match((await other.innerText()).replace(/\s+/g, " "), /12 .* right none$/);
  }));

test("what is refused is told with its reason, and how much more there is", () =>
  admin(async (page) => {
    await card(page).getByText("Tickets of servicenow that were refused: 21").waitFor();
    const refused = card(page).getByRole("table", { name: "Refused of servicenow" });
    assert.match(await refused.innerText(), /46d44a[^]*no project 'NET'/);
    await card(page).getByText("The first 1 of 21.").waitFor();
    await counted(card(page).getByText("Refused of partner-jira"), 0);
  }));

test("before anything was sent the card says what will be here, and where that is told", () =>
  admin(
    async (page, server) => {
      await card(page).getByText("No other system has sent tickets yet.").waitFor();
      await card(page).getByText("src/docs/sync.md").waitFor();
      server.admin.outside = [
        { system: "desk", tickets: 0, refused: 1, refusals: [{ ...REFUSAL, id: "INC1" }] },
      ];
      await card(page).getByRole("button", { name: "Refresh" }).click();
      const row = card(page).getByRole("row", { name: /^desk/ });
      assert.match((await row.innerText()).replace(/\s+/g, " "), /^desk 0 not yet not yet 1$/);
    },
    { prepare: ({ admin: mock }) => (mock.outside = []) },
  ));

test("a hostile reason is text", () =>
  admin(
    async (page) => {
      await card(page).getByText("<img src=x onerror=alert(1)>").waitFor();
    },
    {
      prepare: ({ admin: mock }) =>
        (mock.outside = [
          {
            system: "desk",
            tickets: 1,
            refused: 1,
            refusals: [{ ...REFUSAL, error: "<img src=x onerror=alert(1)>" }],
          },
        ]),
    },
  ));

for (const mode of ["light", "dark"]) {
  test(`no serious accessibility flaw, ${mode}`, () =>
    admin(
      async (page) => {
        await card(page).getByText("46d44a").waitFor();
        assert.deepEqual(await seriousFlaws(page, "#accord-admin"), []);
      },
      { query: `?mode=${mode}` },
    ));
}

test("a long reason is not wider than a phone of 320 pixels", () =>
  admin(
    async (page) => {
      await card(page).getByText("0123456789").first().waitFor();
      assert.equal(await overflow(page), 0);
    },
    {
      options: { viewport: { width: 320, height: 700 } },
      prepare: ({ admin: mock }) => {
        const error = `status: ${"0123456789".repeat(30)}`;
        mock.outside = [
          { system: "desk", tickets: 1, refused: 1, refusals: [{ ...REFUSAL, error }] },
        ];
      },
    },
  ));

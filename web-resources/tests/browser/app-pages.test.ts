import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { MockServer } from "../mock/mock-server";
import { PAUL } from "../mock/app/people";
import { appPage, button, headed, pick, pickByKeys, tabTo } from "./app";
import { counted } from "./harness";

const app = appPage();
const label = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const network = ({ app: mock }: MockServer) => mock.definitions.find("services", "network");
const saved = (page: Page) =>
  page
    .getByRole("status")
    .filter({ hasText: /^Saved/ })
    .waitFor();
const sentence = (page: Page) => page.locator(".accord-sentence").innerText();

test("a filter is built by mouse and reads as a sentence", () =>
  app("services/network", async ({ page, server }) => {
    await page.getByText("project is IT Services and component is Network").waitFor();
    await button(page, "Add a condition").click();
    await pick(page, label(page, "Field").last(), "prio", "Priority");
    await pick(page, label(page, "Values of Priority"), "high", "High");
    await pick(page, label(page, "Values of Priority"), "highest", "Highest");
    await button(page, "Add a group of conditions").click();
    const inner = page.getByRole("group", { name: /^Conditions:/ }).last();
    await pick(page, inner.getByLabel("Field").first(), "resol", "Resolution");
    await inner.getByLabel("How it is compared").first().selectOption("unset");
    await pick(page, inner.getByLabel("Field").last(), "reporter", "Reporter");
    await inner.getByLabel("How it is compared").last().selectOption("not-in-group");
    await pick(page, inner.getByLabel("Group", { exact: true }), "finance", "dept-finance");
    assert.equal(
      await sentence(page),
      "project is IT Services and component is Network and priority is High or Highest and " +
        "(resolution has no value or reporter is not in dept-finance)",
    );
    await button(page, "Save").click();
    await saved(page);
    assert.deepEqual(network(server)?.requests, {
      all: [
        { field: "project", is: "ITS" },
        { field: "component", is: "Network" },
        { field: "priority", in: ["High", "Highest"] },
        {
          any: [
            { field: "resolution", set: false },
            { not: { group: "dept-finance", of: "reporter" } },
          ],
        },
      ],
    });
  }));

test("a filter is built by keyboard, and turned round", () =>
  app("services/network", async ({ page, server }) => {
    await page.getByText("project is IT Services and component is Network").waitFor();
    await tabTo(page, label(page, "How the conditions are taken together"));
    await page.keyboard.type("none");
    await tabTo(page, button(page, "Remove project is IT Services"));
    await page.keyboard.press("Enter");
    assert.equal(await sentence(page), "component is not Network");
    assert.equal(await page.locator(":focus").innerText(), "Add a condition");
    await page.keyboard.press("Enter");
    await tabTo(page, label(page, "Field").last());
    await pickByKeys(page, "label");
    await tabTo(page, label(page, "Values of Label"));
    await pickByKeys(page, "payday");
    await page.keyboard.type("month-end");
    await page.keyboard.press("Enter");
    assert.equal(
      await sentence(page),
      "not (component is Network or label is payday or month-end)",
    );
    await tabTo(page, button(page, "Save"));
    await page.keyboard.press("Enter");
    await saved(page);
    assert.deepEqual(network(server)?.requests, {
      not: {
        any: [
          { field: "component", is: "Network" },
          { field: "label", in: ["payday", "month-end"] },
        ],
      },
    });
  }));

test("a department's services are added and changed on its own page", () =>
  app("departments/network/edit", async ({ page, server }) => {
    await button(page, "Add a service").click();
    const form = page.locator(".accord-row-editor");
    await form.getByLabel("Name *").fill("Remote access");
    await button(form, "Create").click();
    await button(page, "Edit Remote access").click();
    await form.getByLabel("Kind").selectOption("supporting");
    await button(form, "Save").click();
    await form.waitFor({ state: "detached" });
    assert.deepEqual(server.app.definitions.find("services", "remote-access"), {
      id: "remote-access",
      name: "Remote access",
      provider: "network",
      kind: "supporting",
    });
  }));

test("a department's page says what it delivers, to whom, how fast, and what it is owed", () =>
  app("departments/service-desk", async ({ page }) => {
    await headed(page, "IT Services");
    const text = await page.locator(".accord-page").innerText();
    assert.match(text, /What we do\s+Workplace and access/);
    assert.match(text, /What IT Services promises\s+To Finance/);
    assert.match(text, /priority is High\s+8h\s+Berlin office hours/);
    assert.match(text, /In return the client promises\s+Finance answers questions/);
    assert.match(text, /What others promise IT Services\s+From Finance/);
    assert.match(text, /Working hours\s+Mon\u2013Fri 09:00\u201318:00/);
  }));

test("an address of a department is a link only where a browser may open it", () =>
  app(
    "departments/spare",
    async ({ page }) => {
      await headed(page, "Spare");
      await counted(page.getByRole("link", { name: "Portal" }), 1);
      await counted(page.getByRole("link", { name: "Trap" }), 0);
      await page.getByText("javascript:alert(1)").waitFor();
    },
    {
      prepare: ({ app: mock }) => {
        const channels = [
          { name: "Portal", at: "https://portal.example" },
          { name: "Trap", at: "javascript:alert(1)" },
        ];
        const spare = { id: "spare", name: "Spare", calendar: "berlin", channels };
        mock.definitions.put("departments", "spare", spare, PAUL);
      },
    },
  ));

const RENAMED = {
  prepare: ({ app: mock }: MockServer) => {
    const before = mock.definitions.find("departments", "network") ?? {};
    mock.definitions.put("departments", "network", { ...before, name: "Networks" }, PAUL);
  },
};

test("the record shows who changed what, narrowed by kind and person, and to the letter", () =>
  app(
    "record",
    async ({ page }) => {
      await page.getByText("name: Network \u2192 Networks").waitFor();
      await button(page, "Show older ones").waitFor({ state: "detached" });
      await label(page, "Changes of").selectOption("departments");
      await pick(page, label(page, "By"), "paul", "Paul Okafor");
      await page.waitForFunction(
        () => document.querySelectorAll(".accord-entries > li").length === 1,
      );
      assert.match(page.url(), /kind=departments&by=paul$/);
      await page.getByRole("link", { name: "Networks" }).click();
      await headed(page, "Networks");
      assert.match(await page.locator("del").innerText(), /\u2212 {3}"name": "Network",/);
      assert.match(await page.locator("ins").innerText(), /\+ {3}"name": "Networks",/);
      await button(page, "Show all lines").click();
      await page.getByRole("link", { name: "Open it as it is now" }).click();
      assert.match(page.url(), /departments\/network$/);
    },
    RENAMED,
  ));

test("a changed survey is labelled, and its entry leads to it", () =>
  app("record?kind=surveys", async ({ page, open }) => {
    const rows = page.locator(".accord-entries > li");
    await rows.first().waitFor();
    assert.match(await rows.first().innerText(), /After a request\s+Survey, added/);
    await page.getByRole("link", { name: "After a request" }).click();
    await headed(page, "After a request");
    await page.getByRole("link", { name: "Open it as it is now" }).click();
    await page.waitForURL(/surveys\/after-a-request$/);
    await page.route("**/rest/accord/1.0/record?*", (route) =>
      route.fulfill({
        json: {
          entries: [
            {
              revision: 3,
              kind: "service-accounts",
              id: "service-accounts",
              name: "service-accounts",
              action: "ADD",
              at: "2026-11-24T08:00:00.000Z",
              by: { key: "admin", name: "Anna Albrecht", active: true },
              words: [],
            },
          ],
        },
      }),
    );
    await open("record");
    assert.match(await rows.first().innerText(), /Service accounts, added/);
  }));

test("the record by keyboard", () =>
  app(
    "record",
    async ({ page }) => {
      await page.getByText("name: Network \u2192 Networks").waitFor();
      await tabTo(page, label(page, "Changes of"));
      await page.keyboard.type("Serv");
      await page.waitForFunction(() => !document.body.innerText.includes("Networks"));
      await tabTo(page, page.getByRole("link", { name: "Workplace and access" }));
      await page.keyboard.press("Enter");
      await headed(page, "Workplace and access");
    },
    RENAMED,
  ));

test("alerts say whom they told and why; failed ones are tried again, others acknowledged", () =>
  app("alerts", async ({ page, server }) => {
    await page.getByText("https://hooks.example/late: It answered 503.").waitFor();
    await page.getByText(/Late: it was due/).waitFor();
    await button(page, "Where it went (2) ITS-1479").click();
    await page.getByText("head of IT Services").waitFor();
    await button(page, "Try again now ITS-1479").click();
    await page.getByText("It is tried again.").waitFor({ state: "attached" });
    assert.equal(server.app.alerts[0]?.state, "PENDING");
    await tabTo(page, button(page, "Acknowledge ITS-1482"));
    await page.keyboard.press("Enter");
    await page.getByText("Acknowledged by Anna Albrecht.").waitFor();
    await label(page, "State").selectOption("ACKNOWLEDGED");
    await page.waitForFunction(() => document.querySelectorAll(".accord-rows > li").length === 1);
    await label(page, "State").selectOption("");
    await label(page, "Issue").fill("its-1466");
    await page.waitForFunction(() => location.search.includes("issue=ITS-1466"));
    await label(page, "Issue").fill("ITS-1");
    await page.getByText("No such alerts.").waitFor();
  }));

test("without alerts the page says what will stand here", () =>
  app(
    "alerts",
    async ({ page }) => {
      await page.getByText("No alert has been sent yet.").waitFor();
    },
    {
      prepare: ({ app: mock }) => {
        mock.alerts = [];
      },
    },
  ));

/**
 * Two systems under one agreement: the built plugin in the sandbox, a small ServiceNow, and the sync service between them.
 * The tests build on each other in order.
 */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { syncJar } from "../running/built";
import { configureOtherJira } from "../running/other-jira";
import { SecondSystem } from "../running/second-system";
import { Site } from "./end-to-end/site";
import { seriousFlaws } from "./harness";

const SETUP = resolve(process.cwd(), "../src/docs/examples/demo-company.setup.json");
const INCIDENTS = 300;
const FIGURES = "agreement=it-for-finance&length=YEAR&periods=1";

interface Standing {
  health: string;
  sources: {
    tickets: number;
    complete: boolean;
    writeBack?: { waiting: number; refused: number };
  }[];
  accord: { waiting: number };
}

interface Compliance {
  periods: { label: string; met: number; missed: number }[];
}

interface Tickets {
  outside: number;
  tickets: { issue: { key: string; url: string; system?: string } }[];
}

let opened: Site | undefined;
let second: SecondSystem | undefined;
let service = "";

function site(): Site {
  if (!opened) throw new Error("The sandbox did not start.");
  return opened;
}

function system(): SecondSystem {
  if (!second) throw new Error("The second system did not start.");
  return second;
}

const standing = async (): Promise<Standing> =>
  (await (await fetch(`${service}status.json`)).json()) as Standing;

/** Waits until all is read, handed over and judged. */
async function handedOver(): Promise<void> {
  for (;;) {
    const { sources, accord } = await standing();
    if (sources[0]?.complete && sources[0].tickets === INCIDENTS && accord.waiting === 0) break;
    await pause(100);
  }
  await site().tracked();
}

async function counted(): Promise<number> {
  const { periods } = await site().done<Compliance>(
    "katrin",
    "GET",
    `/accord/1.0/figures/compliance?${FIGURES}`,
  );
  return periods.reduce((sum, { met, missed }) => sum + met + missed, 0);
}

before(async () => {
  opened = await Site.open({ setup: SETUP });
  await opened.tracked();
  second = await SecondSystem.start(opened.announcement);
});
after(async () => {
  await second?.stop();
  await opened?.close();
});

test("tickets of both systems are counted in one figure, and stand in one list", async () => {
  const before = await counted();
  service = await system().serve();
  await handedOver();

  assert.ok((await counted()) > before, "nothing was added to the figure");
  const year = new Date().toISOString().slice(0, 4);
  const { tickets, outside } = await site().done<Tickets>(
    "katrin",
    "GET",
    `/accord/1.0/figures/tickets?agreement=it-for-finance&length=YEAR&period=${year}&limit=200`,
  );
  assert.ok(outside > 0);
  const systems = new Set(tickets.map(({ issue }) => issue.system ?? "jira"));
  assert.deepEqual([...systems].sort(), ["jira", "servicenow"]);
});

test("a ticket of the other system opens to its clocks and segments", async () => {
  const page = await site().as("katrin");
  const month = new Date().toISOString().slice(0, 7);
  await site().goto(
    page,
    `/plugins/servlet/accord/tickets?agreement=it-for-finance&length=MONTH&period=${month}`,
  );
  const row = page.locator("tbody tr").filter({ hasText: "servicenow" }).first();
  await row.getByRole("link", { name: /^INC/ }).click();
  await page.locator(".accord-clock").first().waitFor();
  assert.match(page.url(), /\/accord\/outside\/servicenow\//);
  await page.getByRole("button", { name: /Why\?/ }).first().click();
});

test("the other system's incidents say how their clocks stand, and those that were over are left alone", async () => {
  const told = () => system().records("incident", "u_accord_standing!=");
  while ((await told()).length === 0 || (await standing()).sources[0]?.writeBack?.waiting !== 0)
    await pause(100);

  const open = await told();
  for (const { u_accord_standing, state } of open) {
    assert.match(u_accord_standing ?? "", /^(ON_TRACK|AT_RISK|BREACHED|MET)$/);
    assert.notEqual(state, "6", "one that was solved before was written");
  }
  assert.deepEqual(await system().records("sys_journal_field", "element=work_notes"), []);
  assert.equal((await standing()).sources[0]?.writeBack?.refused, 0);
});

test("check finds the fields that are written, and says that the rights cannot be asked", () => {
  const { status, stdout } = spawnSync(
    "java",
    ["-jar", syncJar(), "check", "--config", system().configuration],
    { encoding: "utf8" },
  );
  assert.equal(status, 7, `only a schedule differs from its calendar: ${stdout}`);
  assert.match(stdout, /servicenow: writing back: whether its user may write cannot be asked/);
  assert.doesNotMatch(stdout, /writeBack\.|sys_dictionary/);
});

test("the service's page tells how each source is, and fits readers of all kinds", async () => {
  const page = await site().as("admin");
  await page.goto(service);
  await page.getByRole("rowheader", { name: "servicenow" }).waitFor();
  assert.match(await page.locator("main").innerText(), /all is well/);
  assert.deepEqual(await seriousFlaws(page, "main"), []);
  await page.getByRole("button", { name: "Try again now" }).click();
  await page.getByRole("heading", { name: "Accord sync" }).waitFor();
});

test("a second service on the same database is refused in words, and by its exit code", () => {
  const { status, stderr } = spawnSync(
    "java",
    ["-jar", syncJar(), "once", "--config", system().configuration],
    { encoding: "utf8" },
  );
  assert.equal(status, 6);
  assert.match(stderr, /in use: another sync service runs on it/);
});

test("killed in the middle and started again, nothing is lost or counted twice", async () => {
  const before = await counted();
  await system().end("SIGKILL");
  service = await system().serve();
  await handedOver();

  assert.equal(await counted(), before);
});

test("told to stop it ends in good order, and status says so from the database", async () => {
  assert.equal(await system().end("SIGTERM"), 143);
  const { status, stdout } = spawnSync(
    "java",
    ["-jar", syncJar(), "status", "--json", "--config", system().configuration],
    { encoding: "utf8" },
  );
  assert.equal(status, 0);
  assert.equal((JSON.parse(stdout) as Standing).sources[0]?.tickets, INCIDENTS);
});

test("another Jira is read whole, as many tickets as its project has issues", async () => {
  const configuration = configureOtherJira(site().announcement, {
    scope: "project = LEG",
    accord: "http://127.0.0.1:9",
  });
  const { total } = await site().done<{ total: number }>(
    "admin",
    "GET",
    "/api/2/search?jql=project%20%3D%20LEG&maxResults=0",
  );
  const { status, stdout } = spawnSync(
    "java",
    ["-jar", syncJar(), "once", "--json", "--config", configuration],
    { encoding: "utf8" },
  );

  assert.equal(status, 4, "Accord was not to be reached");
  const [source] = (JSON.parse(stdout) as Standing).sources;
  assert.equal(source?.tickets, total);
  assert.ok(total > 100);
});

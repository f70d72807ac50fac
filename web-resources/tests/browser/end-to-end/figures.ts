import assert from "node:assert/strict";
import { test } from "node:test";
import type { Rebuild } from "../../../admin/model";
import type { Site } from "./site";

const AGREEMENT = "by-hand";
const REBUILD = "/accord/1.0/rebuild";
const PAUSED = "Waiting for client";

/** A promise on a calendar that never closes, so that elapsed time is plain subtraction. */
const BY_HAND = {
  id: AGREEMENT,
  name: "Counted by hand",
  provider: "hr",
  clients: ["finance"],
  versions: [
    {
      version: 1,
      status: "active",
      effectiveFrom: "2026-01-01T00:00:00Z",
      zone: "Europe/Berlin",
      metrics: [
        {
          kind: "time",
          id: "resolution",
          name: "Resolution",
          start: "created",
          pauses: [{ when: { field: "status", is: PAUSED }, party: "client", reason: PAUSED }],
          stop: { when: { field: "resolution", set: true } },
          goals: [{ id: "all", name: "Everything", within: "4h", calendar: "always" }],
        },
      ],
    },
  ],
};

interface Configuration {
  calendars: { id: string }[];
  agreements: { id: string }[];
  projects: { project: string; agreements: string[] }[];
}

interface Preview {
  fingerprint: string;
  problems: unknown[];
}

interface History {
  fields: { created: string };
  changelog: {
    histories: { created: string; items: { field: string; toString: string }[] }[];
  };
}

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** Jira writes its offsets without a colon. */
const instant = (text: string): number => Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));

/** What a reader with the history and a pencil gets: the spans until it was resolved, pauses left out. */
function byHand({ fields, changelog }: History): number {
  let [from, elapsed] = [instant(fields.created), 0];
  let isRunning = true;
  for (const { created, items } of changelog.histories) {
    const status = items.find((item) => item.field === "status");
    if (!status) continue;
    const at = instant(created);
    if (isRunning) elapsed += at - from;
    from = at;
    isRunning = status.toString !== PAUSED;
    if (status.toString === "Resolved") return elapsed;
  }
  throw new Error("The history has no end.");
}

/** Figures against arithmetic on the issue's own history. */
export function figures(site: () => Site): void {
  test("an import over REST is previewed, and refused when it no longer matches its preview", async () => {
    const document = await site().done<Configuration>("admin", "GET", "/accord/1.0/configuration");
    document.agreements.push(BY_HAND);
    document.projects.find(({ project }) => project === "HR")?.agreements.push(AGREEMENT);
    const preview = await site().done<Preview>(
      "admin",
      "POST",
      "/accord/1.0/configuration/preview",
      document,
    );
    assert.deepEqual(preview.problems, []);
    const store = `/accord/1.0/configuration?fingerprint=`;
    assert.equal((await site().rest("admin", "PUT", `${store}older`, document)).status, 409);
    await site().done("admin", "PUT", store + preview.fingerprint, document);
  });

  test("the elapsed time is, to the millisecond, what the issue's history adds up to", async () => {
    const { key } = await site().done<{ key: string }>("claire", "POST", "/api/2/issue", {
      fields: { project: { key: "HR" }, issuetype: { name: "Request" }, summary: "Payslip" },
    });
    for (const name of ["Start work", "Wait for client", "Client answered", "Resolve"]) {
      await site().transition("fatima", key, name);
    }
    const history = await site().done<History>(
      "admin",
      "GET",
      `/api/2/issue/${key}?expand=changelog`,
    );
    const answer = await site().clocks("claire", key);
    const clock = answer.clocks.find(({ agreement }) => agreement === AGREEMENT);
    assert.ok(clock);
    assert.equal(clock.elapsedMillis, byHand(history));
    assert.equal(clock.remainingMillis, 4 * 3_600_000 - clock.elapsedMillis);
    assert.equal(clock.standing, "MET");
    const segments = clock.cycles?.[0]?.segments ?? [];
    const running = segments.filter(({ kind }) => kind === "RUNNING");
    assert.equal(sum(running.map(({ workingMillis }) => workingMillis)), clock.elapsedMillis);
    assert.equal(segments.filter(({ kind }) => kind === "PAUSED").length, 1);
    const ledger = answer.ledger;
    assert.ok(ledger);
    assert.equal(sum(ledger.entries.map(({ workingMillis }) => workingMillis)), ledger.totalMillis);
  });

  test("sums added up anew are what they were; only administrators have that done", async () => {
    const refused = await site().rest("katrin", "POST", REBUILD);
    assert.equal(refused.status, 403);
    assert.equal((await site().rest("katrin", "GET", REBUILD)).status, 403);
    await site().tracked();
    const started = await site().rest<Rebuild>("admin", "POST", REBUILD);
    assert.equal(started.status, 202);
    assert.equal(started.body.by?.name, "Administrator");
    let last = started.body;
    while (last.state === "RUNNING") last = await site().done<Rebuild>("admin", "GET", REBUILD);
    assert.deepEqual([last.state, last.differences], ["EQUAL", []]);
    assert.ok(last.total > 0);
    assert.equal(last.done, last.total);
    assert.ok(last.ended);
  });
}

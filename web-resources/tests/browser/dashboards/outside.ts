import assert from "node:assert/strict";
import { test } from "node:test";
import type { IssueClocks } from "../../../panel/model";
import type { Site } from "../end-to-end/site";

const OUTSIDE = "/accord/1.0/outside-tickets";
const DAY = 86_400_000;

interface Results {
  revision: number;
  results: { system: string; id: string; result: string; error?: string }[];
}

interface Tickets {
  total: number;
  outside: number;
  tickets: { issue: { key: string; url: string; system?: string } }[];
}

/** Tickets of another system, from the call that brings them to the figures. */
export function outsideTickets(site: () => Site): void {
  const send = (user: string, ...tickets: unknown[]) =>
    site().rest<Results>(user, "PUT", OUTSIDE, { tickets });
  const results = async (...tickets: unknown[]): Promise<string[]> => {
    const { status, body } = await send("automation", ...tickets);
    assert.equal(status, 200);
    return body.results.map(({ result }) => result);
  };
  const clocks = (user: string, id: string) =>
    site().rest<IssueClocks>(user, "GET", `${OUTSIDE}/servicenow/${id}/clocks`);

  test("a ticket that is late becomes a late clock, is counted and stands in the list", async () => {
    assert.deepEqual(await results(ticket("late", "ITS")), ["stored"]);
    await site().tracked();

    const { body } = await clocks("katrin", "late");
    assert.equal(body.issue.url, "https://now.example/late");
    const missed = body.clocks.find(({ metric }) => metric === "resolution");
    assert.equal(missed?.standing, "BREACHED");
    const period = (missed.breachedAt ?? "").slice(0, 7);
    const query = `length=MONTH&period=${period}&outcome=OPEN_LATE&metric=resolution&limit=200`;
    const list = await site().done<Tickets>(
      "katrin",
      "GET",
      `/accord/1.0/figures/tickets?provider=service-desk&${query}`,
    );
    assert.equal(list.outside, 1);
    const listed = list.tickets.find(({ issue }) => issue.key === "INC-late");
    assert.deepEqual(
      [listed?.issue.system, listed?.issue.url],
      ["servicenow", "/plugins/servlet/accord/outside/servicenow/late"],
    );
  });

  test("sent twice it counts once, and an older copy changes nothing", async () => {
    const solved = {
      ...ticket("late", "ITS", 1),
      events: [
        {
          id: "e1",
          at: at(1),
          sequence: 1,
          author: "katrin",
          changes: { statusCategory: ["done"], resolution: ["Fixed"] },
        },
      ],
    };
    assert.deepEqual(await results(ticket("late", "ITS")), ["unchanged"]);
    assert.deepEqual(await results(solved), ["stored"]);
    assert.deepEqual(await results(ticket("late", "ITS")), ["unchanged"]);
    await site().tracked();

    const { body } = await clocks("katrin", "late");
    assert.equal(body.clocks.find(({ metric }) => metric === "resolution")?.phase, "STOPPED");
    const { systems } = await site().done<{ systems: { tickets: number }[] }>(
      "automation",
      "GET",
      `${OUTSIDE}?system=servicenow`,
    );
    assert.equal(systems[0]?.tickets, 1);
  });

  test("a reporter is known by login and by address, though Jira's key is another", async () => {
    const { key } = await site().done<{ key: string }>(
      "admin",
      "GET",
      "/api/2/user?username=olivia",
    );
    assert.notEqual(key, "olivia");
    const named = { login: "@olivia", mail: "mailto:Olivia@halden-works.example", key };
    const strangers = { stranger: "olivia", nobody: "@nobody" };
    const sent = Object.entries({ ...named, ...strangers });
    await results(...sent.map(([id, reporter]) => ticket(id, "ITS", 2, reporter)));
    await site().tracked();

    const agreements = async (id: string) => {
      const { body } = await clocks("katrin", id);
      return new Set(body.clocks.map(({ agreement }) => agreement));
    };
    for (const id of Object.keys(named))
      assert.deepEqual(await agreements(id), new Set(["it-for-finance"]), id);
    for (const id of Object.keys(strangers))
      assert.ok(!(await agreements(id)).has("it-for-finance"), id);
  });

  test("one that is refused spoils no other, and says where, what and the cure", async () => {
    const { body } = await send("automation", ticket("lost", "NONE"), ticket("other", "ITS"));
    assert.deepEqual(
      body.results.map(({ result }) => result),
      ["refused", "stored"],
    );
    assert.equal(
      body.results[0]?.error,
      "fields.project: this Jira has no project 'NONE'. Map the ticket to one that it has.",
    );
  });

  test("only service accounts and administrators send; who may not browse the project sees nothing", async () => {
    assert.equal((await send("claire", ticket("x", "ITS"))).status, 403);
    assert.equal((await send("admin", ticket("staff", "HR"))).status, 200);
    await site().tracked();
    assert.equal((await clocks("claire", "staff")).status, 200);
    assert.equal((await clocks("julia", "staff")).status, 404);
  });

  test("its page leads to the ticket in its own system", async () => {
    const page = await site().as("katrin");
    await site().goto(page, "/plugins/servlet/accord/outside/servicenow/late");
    await page.getByRole("heading", { level: 1, name: "INC-late" }).waitFor();
    await page.locator(".accord-clock").first().waitFor();
    const own = page.getByRole("link", { name: "Open in servicenow" });
    assert.equal(await own.getAttribute("href"), "https://now.example/late");
  });
}

/** Asked for two months ago, by somebody of Finance unless said, and open. */
function ticket(
  id: string,
  project: string,
  seenDaysAgo = 2,
  reporter = "claire",
): Record<string, unknown> {
  return {
    system: "servicenow",
    id,
    key: `INC-${id}`,
    url: `https://now.example/${id}`,
    summary: "Printer is on fire",
    seen: at(seenDaysAgo),
    created: at(60),
    fields: {
      project: [project],
      status: ["New"],
      statusCategory: ["new"],
      priority: ["Medium"],
      reporter: [reporter],
    },
  };
}

const NOW = Date.now();

/** An instant so many days ago, the same one at each call. */
function at(daysAgo: number): string {
  return new Date(NOW - daysAgo * DAY).toISOString();
}

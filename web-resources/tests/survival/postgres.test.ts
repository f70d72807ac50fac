/** The whole sandbox on PostgreSQL, alone and as a cluster of two. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryFolder } from "../running/folder";
import { keptCycles, toldCycles } from "./kept";
import { promise } from "./promises";
import { Site } from "./site";
import { assertSound } from "./soundness";
import { Traffic } from "./traffic";

const CLIENTS = 2;

/** Longer than a worker that died keeps its issues. */
const LATER_MINUTES = 6;

test("on PostgreSQL an issue shows its clocks, on every node, also when one of them is killed", () =>
  Site.with(async (site) => {
    const postgres = await site.postgres();
    const db = postgres.url;
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    const first = await site.jira({ db, data: one });
    await promise(first);
    const { key } = await first.done<{ key: string }>("POST", "/api/2/issue", {
      fields: { project: { key: "PRJ" }, issuetype: { name: "Request" }, summary: "Help" },
    });
    const second = await site.jira({ db, data: other });
    for (const node of [first, second]) {
      const { clocks } = await node.clocks(key);
      assert.deepEqual(
        clocks.map(({ metric, phase, standing }) => [metric, phase, standing]),
        [
          ["begin", "RUNNING", "ON_TRACK"],
          ["resolution", "RUNNING", "ON_TRACK"],
        ],
      );
    }
    const traffics = [new Traffic(first, CLIENTS, 21), new Traffic(second, CLIENTS, 22)];
    await Promise.all(traffics.map((traffic) => traffic.answered(25)));
    await first.sandbox.kill();
    await traffics[1]?.answered(10);
    await Promise.all(traffics.map((traffic) => traffic.stop()));
    assert.deepEqual(traffics[1]?.failures, []);
    const again = await site.jira({ db, data: one }, LATER_MINUTES);
    const clocks = await assertSound(
      again,
      traffics.flatMap(({ told }) => told),
    );
    assert.deepEqual((await keptCycles(postgres)).sort(), toldCycles(clocks).sort());
  }));

/** The process killed in the middle of work, and started again on what it left behind. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryFolder } from "../running/folder";
import { databaseIn, keptCycles, toldCycles } from "./kept";
import { promise } from "./promises";
import { Site } from "./site";
import { assertSound } from "./soundness";
import { type Told, Traffic } from "./traffic";

const KILLS = 2;
const CLIENTS = 4;

/** Longer than a worker that died keeps its issues: the next start need not wait for them. */
const LATER_MINUTES = 6;

test("nothing that was answered is lost when the process is killed in the middle", () =>
  Site.with(async (site) => {
    const data = temporaryFolder();
    const told: Told[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const jira = await site.jira({ data }, kill * LATER_MINUTES);
      if (kill === 0) await promise(jira);
      const traffic = new Traffic(jira, CLIENTS, kill + 1);
      await traffic.answered(50);
      await jira.sandbox.kill();
      await traffic.stop();
      told.push(...traffic.told);
    }
    const jira = await site.jira({ data }, KILLS * LATER_MINUTES);
    const clocks = await assertSound(jira, told);
    await jira.sandbox.stop();
    assert.deepEqual((await keptCycles(databaseIn(data))).sort(), toldCycles(clocks).sort());
  }));

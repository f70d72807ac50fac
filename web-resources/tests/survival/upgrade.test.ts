/** The plugin disabled, enabled and upgraded while people work on issues. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { pluginJar } from "../running/built";
import { temporaryFolder } from "../running/folder";
import { databaseIn, keptCycles, toldCycles } from "./kept";
import { promise } from "./promises";
import { Site } from "./site";
import { assertSound } from "./soundness";
import { Traffic } from "./traffic";

const CLIENTS = 3;
const MEANWHILE = 20;

test("issues go on while the plugin is disabled or upgraded, and their clocks are right after it", () =>
  Site.with(async (site) => {
    const data = temporaryFolder();
    const jira = await site.jira({ data });
    await promise(jira);
    const traffic = new Traffic(jira, CLIENTS, 7);
    await traffic.answered(MEANWHILE);
    await jira.switchPlugin(false);
    await traffic.answered(MEANWHILE);
    await jira.switchPlugin(true);
    await traffic.answered(MEANWHILE);
    await jira.installPlugin(pluginJar());
    await traffic.answered(MEANWHILE);
    await jira.switchPlugin(false);
    await traffic.answered(MEANWHILE);
    await traffic.stop();
    assert.deepEqual(traffic.failures, []);
    await jira.switchPlugin(true);
    await jira.run("reconcile");
    const clocks = await assertSound(jira, traffic.told);
    await jira.sandbox.stop();
    assert.deepEqual((await keptCycles(databaseIn(data))).sort(), toldCycles(clocks).sort());
  }));

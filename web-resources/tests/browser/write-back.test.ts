/** What Accord says of another Jira's issues is written into them. The sandbox is both Jiras. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { syncJar } from "../running/built";
import { configureOtherJira } from "../running/other-jira";
import { Site } from "./end-to-end/site";

const SETUP = resolve(process.cwd(), "../src/docs/examples/demo-company.setup.json");

const SOURCE = {
  scope: "project = LEG AND statusCategory != Done OR project = LEG AND updated > -2d",
  source: ["writeBack: {property: accord, comment: [MET, BREACHED]}"],
};

let opened: Site | undefined;

function site(): Site {
  if (!opened) throw new Error("The sandbox did not start.");
  return opened;
}

before(async () => {
  opened = await Site.open({ setup: SETUP });
  await opened.tracked();
});
after(async () => {
  await opened?.close();
});

test("check tells beforehand whether the user may write, and writes nothing", async () => {
  const check = (user: string) =>
    spawnSync(
      "java",
      [
        ...["-jar", syncJar(), "check", "--config"],
        configureOtherJira(site().announcement, { ...SOURCE, user }),
      ],
      { encoding: "utf8" },
    );
  const administrator = check("admin");
  assert.equal(administrator.status, 0, administrator.stdout);
  assert.match(
    administrator.stdout,
    /writing back: asked for 'Edit issues' and 'Add comments' on LEG-/,
  );

  const client = check("katrin");
  assert.equal(client.status, 3, client.stdout);
  assert.match(client.stdout, /ERROR writeBack\.property: Its user may not edit LEG-/);
  assert.doesNotMatch(client.stdout, /writeBack\.comment/);
  for (const key of administrator.stdout.match(/LEG-\d+/g) ?? []) {
    const { status } = await site().rest("admin", "GET", `/api/2/issue/${key}/properties/accord`);
    assert.equal(status, 404, `${key} was written`);
  }
});

test("an issue of another Jira says how its clocks stand, and agents are told once that it was missed or met", async () => {
  const configuration = configureOtherJira(site().announcement, SOURCE);
  const once = async () => {
    const { status, stdout } = spawnSync(
      "java",
      ["-jar", syncJar(), "once", "--json", "--config", configuration],
      { encoding: "utf8" },
    );
    assert.equal(status, 0, stdout);
    await site().tracked();
  };
  const resolution = async (key: string) => {
    const { body } = await site().rest<{
      value?: { clocks: { phase: string; standing: string; metric: { id: string } }[] };
    }>("admin", "GET", `/api/2/issue/${key}/properties/accord`);
    return body.value?.clocks.find(({ metric }) => metric.id === "resolution");
  };
  const comments = async (key: string) => {
    const path = `/api/2/issue/${key}/comment`;
    const all = await site().done<{ comments: { body: string }[] }>("admin", "GET", path);
    return all.comments.map(({ body }) => body).filter((body) => body.includes("(Accord "));
  };
  const { key } = await site().done<{ key: string }>("lars", "POST", "/api/2/issue", {
    fields: {
      project: { key: "LEG" },
      issuetype: { name: "Request" },
      priority: { name: "Medium" },
      summary: "A new contract",
    },
  });
  await site().tracked();
  await once();
  await once();
  assert.equal((await resolution(key))?.standing, "ON_TRACK");
  assert.deepEqual(await comments(key), [], "on track is no news");

  await site().transition("admin", key, "Resolve");
  await once();
  await once();
  await once();
  const notes = await comments(key);
  const verdicts = notes.filter((note) => /resolution cycle 1 (MET|BREACHED)\)$/.test(note));
  assert.equal(verdicts.length, 1, `${key} says ${JSON.stringify(notes)}`);
  assert.equal(new Set(notes).size, notes.length);
  assert.equal((await resolution(key))?.phase, "STOPPED");
});

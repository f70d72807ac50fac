import "./texts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { stepWords } from "../../app/agreements/escalation/words";
import { clockSentences, summaryWords } from "../../app/agreements/metric-words";
import type { TimeMetric } from "../../app/agreements/model";
import {
  changedVerdicts,
  findingsOf,
  shareMet,
  sharesOf,
} from "../../app/agreements/trial/verdicts";
import type { Trial } from "../../app/agreements/trial/model";
import type { Names } from "../../app/agreements/words";
import { pieces, SLOT } from "../../app/fields/sentence";
import { FIELDS } from "../mock/app/vocabulary";

const NAMES: Names = {
  provider: "IT Services",
  client: "Finance",
  fields: FIELDS,
  calendar: (id) => (id === "berlin" ? "Berlin office hours" : id),
  department: (id) => id,
  service: (id) => id,
  person: (key) => (key === "ines" ? "Ines Winter" : key),
};

const RESOLUTION: TimeMetric = {
  kind: "time",
  id: "resolution",
  name: "Resolution",
  start: "created",
  pauses: [{ when: { field: "status", is: "10001" }, party: "client", reason: "Waiting" }],
  pauseCap: { longest: "10 days", then: "tell-heads" },
  stop: { when: { field: "resolution", set: true } },
  goals: [
    { id: "high", name: "High", for: { field: "priority", is: "High" }, within: "8h" },
    { id: "dated", name: "Dated", by: "dueDate", calendar: "berlin" },
  ],
};

test("a promise reads as sentences", () => {
  assert.equal(
    clockSentences(RESOLUTION, [RESOLUTION], NAMES).join(" "),
    "The clock starts when the request is created. " +
      "It stands still while status is Waiting for client, on the account of Finance (\u201cWaiting\u201d). " +
      "It stops when resolution has a value. " +
      "It stands still for at most 10 days in all; then both heads are told. " +
      "If reopened within 5 days it goes on. " +
      "It is at risk from 80 % of the target on. " +
      "When another goal comes to count, the time used is carried over.",
  );
});

test("on one line, a promise is its goals", () => {
  assert.equal(summaryWords(RESOLUTION, NAMES), "High within 8h, Dated by the date in Due date");
});

test("a step of an escalation says when, whom and what", () => {
  assert.equal(
    stepWords(
      {
        id: "late",
        at: { after: "30m" },
        tell: ["owner-head", { user: "ines" }, { group: "leads" }],
        do: [
          { priority: "Highest" },
          { createIssue: { project: "ITS", type: "Task", summary: "Process by hand" } },
        ],
        urgent: true,
        unlessAcknowledged: "warn",
      },
      NAMES,
    ),
    "When it is 30m over, tell the head of who promised it and Ines Winter and the group leads " +
      "and set its priority to Highest and create the task \u201cProcess by hand\u201d in ITS. " +
      "They are told at any hour. Not when somebody has acknowledged the step warn.",
  );
});

test("controls take their places in a text, in the order of its language", () => {
  assert.deepEqual(pieces(`In ${SLOT[1]} of ${SLOT[0]}.`), ["In ", 1, " of ", 0, "."]);
  assert.deepEqual(pieces(SLOT[0]), [0]);
});

const clock = (outcome: "MET" | "BREACHED", before?: "MET" | "BREACHED") => ({
  agreement: { id: "a", name: "A" },
  version: 3,
  metric: { id: "resolution", name: "Resolution" },
  phase: "STOPPED",
  outcome,
  ...(before === undefined ? {} : { before: { outcome: before } }),
});

const TRIAL: Trial = {
  project: "ITS",
  issues: [
    { key: "ITS-1", summary: "One", clocks: [clock("MET", "BREACHED")] },
    { key: "ITS-2", summary: "Two", clocks: [clock("MET", "MET")] },
    { key: "ITS-3", summary: "Three", clocks: [clock("BREACHED")] },
  ],
  goals: [],
  findings: [
    { kind: "SHADOWED", path: "versions[0].metrics[1].goals[2]", message: "m", cure: "c" },
  ],
};

test("a trial tells which verdicts change and what share is met, floored", () => {
  assert.deepEqual(
    changedVerdicts(TRIAL).map(({ issue, before, after }) => [issue, before, after]),
    [["ITS-1", "BREACHED", "MET"]],
  );
  assert.deepEqual(
    sharesOf(TRIAL, "a").map(({ before, after, clocks }) => [before, after, clocks]),
    [[33.3, 66.6, 3]],
  );
  assert.equal(shareMet([undefined]), undefined);
});

test("what a trial finds stands at its place in the document", () => {
  assert.equal(findingsOf(TRIAL)[0]?.path, "versions[0].metrics[1].goals[2]");
});

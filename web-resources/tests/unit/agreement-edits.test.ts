import "./texts";
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Agreement, Goal, Step, Version } from "../../app/agreements/model";
import {
  namedEarlier,
  renamed,
  withCondition,
  withFreshGoal,
} from "../../app/agreements/editor/goal-edits";
import {
  namedOf,
  settled,
  withNamed,
  withoutStep,
  withRole,
} from "../../app/agreements/escalation/step-edits";
import { stepsOf, unsignedSides } from "../../app/agreements/life/steps";
import { signingOf } from "../../app/agreements/life/signing";
import { fits, narrowingOf, queryOf } from "../../app/agreements/list-filter";
import {
  firstOfNextMonth,
  forTrial,
  freeId,
  placeOf,
  versionBefore,
  withNewDraft,
  withTarget,
} from "../../app/agreements/version-edits";
import { FIELDS } from "../mock/app/vocabulary";

const version = (number: number, status: Version["status"]): Version => ({
  version: number,
  status,
  effectiveFrom: "2026-01-01T00:00:00Z",
  zone: "Europe/Berlin",
  metrics: [],
});

const AGREEMENT: Agreement = {
  id: "a",
  name: "A",
  provider: "it",
  clients: ["finance"],
  versions: [
    version(1, "superseded"),
    {
      ...version(2, "active"),
      effectiveUntil: "2028-01-01T00:00:00Z",
      signatures: [{ side: "provider", by: "ines", at: "2026-01-01T00:00:00Z" }],
    },
  ],
};

test("a new draft copies the newest version, unsigned and without an end", () => {
  const { versions } = withNewDraft(AGREEMENT, "2026-12-01T00:00:00Z");
  assert.deepEqual(versions[2], {
    ...version(3, "draft"),
    effectiveFrom: "2026-12-01T00:00:00Z",
  });
  assert.equal(AGREEMENT.versions.length, 2);
});

test("a trial is of the draft that is shown, or of what binds", () => {
  const drafts = withNewDraft(withNewDraft(AGREEMENT, ""), "");
  const numbers = (index: number) => forTrial(drafts, index).versions.map((one) => one.version);
  assert.deepEqual(numbers(2), [1, 2, 3]);
  assert.deepEqual(numbers(3), [1, 2, 4]);
  assert.deepEqual(numbers(1), [1, 2]);
});

test("without a number the newest version is shown; what it follows is the last that bound", () => {
  assert.equal(placeOf(AGREEMENT, undefined), 1);
  assert.equal(placeOf(AGREEMENT, 1), 0);
  assert.equal(placeOf(AGREEMENT, 9), 1);
  assert.equal(versionBefore(withNewDraft(AGREEMENT, ""), 2)?.version, 2);
  assert.equal(versionBefore(AGREEMENT, 0), undefined);
});

test("the next month begins on its first, also after December", () => {
  assert.equal(firstOfNextMonth("2026-11-24"), "2026-12-01");
  assert.equal(firstOfNextMonth("2026-12-31"), "2027-01-01");
});

test("ids are free", () => {
  assert.equal(freeId("goal", []), "goal");
  assert.equal(freeId("goal", ["goal", "goal-2"]), "goal-3");
});

const goal = (id: string, name: string, rest: Partial<Goal> = {}): Goal => ({ id, name, ...rest });

test("the name of a goal follows its condition until somebody types one", () => {
  const fresh = withFreshGoal([goal("all", "Everything", { calendar: "berlin" })]);
  assert.deepEqual(
    fresh.map(({ id, calendar }) => [id, calendar]),
    [
      ["goal", "berlin"],
      ["all", "berlin"],
    ],
  );
  const [first] = fresh;
  assert.ok(first);
  const high = { field: "priority", is: "High" };
  const named = withCondition(first, high, [goal("all", "Everything")], FIELDS, false);
  assert.deepEqual([named.id, named.name], ["priority-is-high", "Priority is High"]);
  const typed = renamed(named, "Urgent", [], false);
  assert.deepEqual(
    [typed.id, withCondition(typed, "anything", [], FIELDS, false).name],
    ["urgent", "Urgent"],
  );
  assert.equal("for" in withCondition(typed, "anything", [], FIELDS, false), false);
});

test("a goal that an earlier version has keeps its id", () => {
  assert.equal(renamed(goal("high", "High"), "Very high", [], true).id, "high");
});

test("a warning leads to the earlier goal that it names", () => {
  const goals = [goal("low", "Low"), goal("high", "High"), goal("both", "High and Payroll")];
  const message =
    'No ticket can reach goal "High and Payroll": goal "High" before it takes them all.';
  assert.equal(namedEarlier(message, goals, 2), 1);
  assert.equal(namedEarlier("Something else.", goals, 2), undefined);
});

test("a target is an amount or a date, never both", () => {
  const dated = withTarget(goal("a", "A", { within: "8h" }), { by: "dueDate" });
  assert.deepEqual(dated, goal("a", "A", { by: "dueDate" }));
  assert.deepEqual(withTarget(dated, { within: "4h" }), goal("a", "A", { within: "4h" }));
});

const STEPS: Step[] = [
  { id: "warn", at: "80%" },
  { id: "late", at: "due", unlessAcknowledged: "warn" },
];

test("a step waits only for one before it", () => {
  assert.deepEqual(withoutStep(STEPS, 0), [{ id: "late", at: "due" }]);
  assert.deepEqual(settled([...STEPS].reverse()), [
    { id: "late", at: "due" },
    { id: "warn", at: "80%" },
  ]);
  assert.deepEqual(settled(STEPS), STEPS);
});

test("addressees of one sort change, the others stay", () => {
  const tell = withNamed(["assignee", { user: "ines" }], "group", ["leads"]);
  assert.deepEqual(tell, ["assignee", { user: "ines" }, { group: "leads" }]);
  assert.deepEqual(namedOf(tell, "user"), ["ines"]);
  assert.deepEqual(withRole(tell, "assignee", false), [{ user: "ines" }, { group: "leads" }]);
  assert.deepEqual(withNamed(tell, "group", []), ["assignee", { user: "ines" }]);
});

test("the track shows which side has signed, whoever was first", () => {
  const proposed: Version = {
    ...version(3, "proposed"),
    signatures: [{ side: "client", by: "paul", at: "2026-01-01T00:00:00Z" }],
  };
  assert.deepEqual(
    stepsOf(proposed).map(({ step, state }) => `${step} ${state}`),
    ["draft done", "proposed here", "provider coming", "client done", "active coming"],
  );
  assert.deepEqual(unsignedSides(proposed), ["provider"]);
});

test("an administrator signs only for a side without an active head", () => {
  const head = { key: "ines", name: "Ines", active: true };
  const departments = [{ id: "it", head }, { id: "finance" }];
  const admin = { administrator: true, heads: [] };
  assert.equal(signingOf(admin, ["it"], departments), "no");
  assert.equal(signingOf(admin, ["finance"], departments), "for");
  assert.equal(signingOf(admin, ["it"], [{ id: "it", head: { ...head, active: false } }]), "for");
  assert.equal(signingOf({ administrator: false, heads: ["it"] }, ["it"], departments), "as");
  assert.equal(signingOf({ administrator: false, heads: ["it"] }, ["finance"], departments), "no");
});

test("the list's filters stand in the address and come back from it", () => {
  const narrowing = { provider: "it", status: "draft" as const };
  assert.equal(queryOf(narrowing).toString(), "provider=it&status=draft");
  assert.deepEqual(narrowingOf(queryOf(narrowing)), narrowing);
  assert.deepEqual(narrowingOf(new URLSearchParams("status=nonsense")), {});
});

test("an agreement for everybody is one of each client but its provider", () => {
  const row = {
    id: "a",
    name: "A",
    kind: "SLA" as const,
    provider: { id: "it", name: "IT" },
    clients: [],
    everybody: true as const,
    state: "draft" as const,
    inForce: 2,
    newest: 3,
    mayEdit: true,
  };
  assert.ok(fits(row, { client: "finance" }));
  assert.ok(!fits(row, { client: "it" }));
  assert.ok(fits(row, { status: "active" }));
  assert.ok(fits(row, { status: "draft" }));
  assert.ok(!fits(row, { status: "ended" }));
});

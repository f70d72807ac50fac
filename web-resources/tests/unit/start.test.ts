import "./texts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answers, freshAnswers, missingIn, STEPS } from "../../app/start/answers";
import { compose } from "../../app/start/compose";

const ANSWERS: Answers = {
  ...freshAnswers("Europe/Berlin"),
  provider: " IT Services ",
  providerGroup: "it-staff",
  providerHead: "ines",
  client: "Finance",
  clientGroup: "finance-staff",
  waiting: ["Waiting for client"],
  project: "ITS",
};

interface Composed {
  calendars: { versions: { week: unknown }[] }[];
  departments: unknown[];
  agreements: { id: string; name: string; versions: { olderTickets?: string }[] }[];
  projects: { pauses?: unknown[] }[];
}

const composed = (answers: Answers): Composed =>
  compose(answers, "2026-11-24T08:54:00Z") as Composed;

test("answers become a configuration document", () => {
  const { calendars, departments, agreements, projects } = composed(ANSWERS);
  assert.deepEqual(calendars[0]?.versions[0]?.week, { "mon-fri": ["09:00-17:00"] });
  assert.deepEqual(departments[0], {
    id: "it-services",
    name: "IT Services",
    head: "ines",
    members: ["it-staff"],
    calendar: "office-hours",
  });
  assert.deepEqual(
    [agreements[0]?.id, agreements[0]?.name],
    ["it-services-for-finance", "IT Services for Finance"],
  );
  assert.equal(agreements[0]?.versions[0]?.olderTickets, "enforce");
  assert.deepEqual(projects[0]?.pauses, [
    {
      when: { field: "status", is: "Waiting for client" },
      party: "client",
      reason: "Waiting for client",
    },
  ]);
});

test("what is not wanted is left out", () => {
  const { agreements, projects } = composed({ ...ANSWERS, waiting: [], countsOpen: false });
  assert.equal(agreements[0]?.versions[0]?.olderTickets, undefined);
  assert.equal(projects[0]?.pauses, undefined);
});

test("each step says what is missing, and nothing when all is there", () => {
  const fresh = freshAnswers("Europe/Berlin");
  const paths = missingIn("departments", fresh).map(({ path }) => path);
  assert.deepEqual(paths, ["provider", "providerGroup", "client", "clientGroup"]);
  assert.deepEqual(
    missingIn("project", fresh).map(({ path }) => path),
    ["project"],
  );
  for (const step of STEPS) assert.deepEqual(missingIn(step, ANSWERS), []);
});

test("an agreement of a department with itself is refused", () => {
  const [finding] = missingIn("departments", { ...ANSWERS, client: "it services" });
  assert.equal(finding?.path, "client");
});

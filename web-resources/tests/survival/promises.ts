import type { Jira } from "./jira";

const ALWAYS = "always";

/**
 * Two departments on a calendar that never closes, so that clocks run whenever the tests do. Whose ticket it is, its label
 * says; low priority pauses; high priority is late at once.
 */
const PROMISES = {
  accord: 1,
  calendars: [{ id: ALWAYS, name: "Always", versions: [{ version: 1, hours: "always" }] }],
  departments: [
    { id: "desk", name: "Help desk", members: ["desk"], calendar: ALWAYS },
    { id: "workshop", name: "Workshop", members: ["workshop"], calendar: ALWAYS },
    { id: "sales", name: "Sales", members: ["sales"], calendar: ALWAYS },
  ],
  services: [],
  agreements: [
    {
      id: "desk-for-sales",
      name: "Help desk for Sales",
      provider: "desk",
      clients: ["sales"],
      versions: [
        {
          version: 1,
          status: "active",
          effectiveFrom: "2020-01-01T00:00:00Z",
          zone: "Europe/Berlin",
          metrics: [
            {
              kind: "time",
              id: "begin",
              name: "Begin of work",
              start: "created",
              stop: { when: { field: "status", is: "In Progress" } },
              goals: [{ id: "all", name: "Everything", within: "1h", calendar: ALWAYS }],
              reopen: "final",
            },
            {
              kind: "time",
              id: "resolution",
              name: "Resolution",
              start: "created",
              pauses: [
                { when: { field: "priority", is: "Low" }, party: "client", reason: "No hurry" },
              ],
              stop: { when: { field: "resolution", set: true } },
              goals: [
                {
                  id: "high",
                  name: "High",
                  for: { field: "priority", is: "High" },
                  within: "1ms",
                  calendar: ALWAYS,
                },
                { id: "other", name: "Everything else", within: "4h", calendar: ALWAYS },
              ],
              reopen: "new-cycle",
            },
          ],
        },
      ],
    },
  ],
  projects: [
    {
      project: "PRJ",
      owners: [{ when: { field: "label", is: "workshop" }, department: "workshop" }],
      owner: "desk",
      client: "sales",
      agreements: ["desk-for-sales"],
    },
  ],
};

/**
 * @param edit changes the document's JSON before it is applied
 */
export async function promise(
  jira: Jira,
  edit: (document: string) => string = (document) => document,
): Promise<void> {
  const document: unknown = JSON.parse(edit(JSON.stringify(PROMISES)));
  await jira.done("PUT", "/accord/1.0/configuration?fingerprint=first", document);
}

/** What happens as soon as an issue is there, and once it is a while late. */
export const STEPS = [
  { id: "missed", at: "due", tell: "missed@example.com" },
  { id: "long-missed", at: { after: "5s" }, tell: "long-missed@example.com" },
] as const;

/** Promises that are missed at once, and whose steps write mails. */
export async function promiseAtOnce(jira: Jira): Promise<void> {
  const [agreement] = PROMISES.agreements;
  const versions = agreement?.versions.map((version) => ({
    ...version,
    metrics: [
      {
        kind: "time",
        id: "answer",
        name: "Answer",
        start: "created",
        stop: { when: { field: "resolution", set: true } },
        goals: [{ id: "all", name: "Everything", within: "1ms", calendar: ALWAYS }],
        escalation: STEPS.map((step) => ({ ...step, tell: [{ mail: step.tell }] })),
      },
    ],
  }));
  const promises = { ...PROMISES, agreements: [{ ...agreement, versions }] };
  await jira.done("PUT", "/accord/1.0/configuration?fingerprint=first", promises);
}

/** All that a step can do to an issue; the first cannot be done. */
export const DONE_TO_ISSUES = [
  { transition: "Fly" },
  { comment: "This is late. Somebody does it by hand." },
  { assign: "head" },
  { priority: "Highest" },
  { label: "late" },
  { transition: "In Progress" },
  {
    createIssue: { project: "PRJ", type: "Task", summary: "Process by hand", label: "rescue" },
  },
] as const;

/**
 * A promise that is missed at once, whose step does everything; what it makes is promised by hand within 15 minutes.
 *
 * @param serviceAccounts keys of users as whom it is done; may be applied again with others
 */
export async function promiseActions(
  jira: Jira,
  serviceAccounts: readonly string[],
): Promise<void> {
  const me = await jira.me();
  const [agreement] = PROMISES.agreements;
  const rescued = { field: "label", is: "rescue" };
  const done = { when: { field: "resolution", set: true } };
  const versions = agreement?.versions.map((version) => ({
    ...version,
    metrics: [
      {
        kind: "time",
        id: "answer",
        name: "Answer",
        start: "created",
        stop: done,
        goals: [{ id: "all", name: "Requests", for: isRequest(), within: "1ms", calendar: ALWAYS }],
        escalation: [{ id: "missed", at: "due", do: DONE_TO_ISSUES }],
      },
      {
        kind: "time",
        id: "by-hand",
        name: "Processed by hand",
        start: { when: rescued },
        stop: done,
        goals: [{ id: "rescue", name: "Rescue", for: rescued, within: "15m", calendar: ALWAYS }],
      },
    ],
  }));
  const departments = PROMISES.departments.map((one) =>
    one.id === "desk" ? { ...one, head: me } : one,
  );
  const document = {
    ...PROMISES,
    departments,
    agreements: [{ ...agreement, versions }],
    serviceAccounts,
  };
  const { fingerprint } = await jira.done<{ fingerprint: string }>(
    "POST",
    "/accord/1.0/configuration/preview",
    document,
  );
  await jira.done("PUT", `/accord/1.0/configuration?fingerprint=${fingerprint}`, document);
}

function isRequest(): object {
  return { field: "type", is: "Request" };
}

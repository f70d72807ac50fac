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

export async function promise(jira: Jira): Promise<void> {
  await jira.done("PUT", "/accord/1.0/configuration?fingerprint=first", PROMISES);
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

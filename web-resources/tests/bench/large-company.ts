/** A configuration of a company in which every department has agreements with five others. */

export const DEPARTMENTS = 200;
export const CALENDARS = 100;
export const AGREEMENTS = 1_000;

export function largeCompany(): unknown {
  return {
    accord: 1,
    calendars: many(CALENDARS, calendar),
    departments: many(DEPARTMENTS, department),
    agreements: many(AGREEMENTS, agreement),
  };
}

const many = (count: number, one: (number: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, number) => one(number));

const calendar = (number: number): unknown => ({
  id: `calendar-${number}`,
  name: `Hours ${number}`,
  versions: [{ version: 1, zone: "Europe/Berlin", week: { "mon-fri": ["09:00-18:00"] } }],
});

const department = (number: number): unknown => ({
  id: `department-${number}`,
  name: `Department ${number}`,
  members: [`department-${number}`],
  calendar: `calendar-${number % CALENDARS}`,
});

function agreement(number: number): unknown {
  const provider = number % DEPARTMENTS;
  const client = (provider + 1 + Math.floor(number / DEPARTMENTS)) % DEPARTMENTS;
  const goal = (id: string, within: string, filter?: unknown) => ({
    id,
    name: id,
    ...(filter === undefined ? {} : { for: filter }),
    within,
    calendar: `calendar-${number % CALENDARS}`,
  });
  return {
    id: `agreement-${number}`,
    name: `Agreement ${number}`,
    provider: `department-${provider}`,
    clients: [`department-${client}`],
    versions: [
      {
        version: 1,
        status: "active",
        effectiveFrom: "2026-01-01T00:00:00Z",
        zone: "Europe/Berlin",
        metrics: [
          {
            kind: "time",
            id: "response",
            name: "First response",
            start: "created",
            stop: "answered",
            goals: [goal("all", "2h")],
          },
          {
            kind: "time",
            id: "resolution",
            name: "Resolution",
            start: "created",
            stop: { when: { field: "resolution", set: true } },
            goals: [goal("high", "8h", { field: "priority", is: "High" }), goal("all", "24h")],
          },
        ],
      },
    ],
  };
}

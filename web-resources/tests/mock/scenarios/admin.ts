import type { Change, OutsideSystem, Status } from "../../../admin/model";

/** As much of a stored configuration as the page counts. */
export const STORED = {
  calendars: [{ id: "berlin" }, { id: "london" }],
  departments: ["it", "finance", "hr", "legal", "facilities", "procurement"].map((key) => ({
    key,
  })),
  services: [{ key: "remote-access" }],
  agreements: [{ id: "it-for-finance" }, { id: "finance-for-it" }, { id: "facilities-for-all" }],
  projects: [{ key: "ITS" }],
};

export const SAME: Change[] = ["finance", "hr", "legal"].map((key) => ({
  kind: "department",
  key,
  name: key,
  action: "SAME",
  details: [],
}));

export const CHANGES: Change[] = [
  {
    kind: "calendar",
    key: "berlin",
    name: "Berlin office hours",
    action: "NEW_VERSION",
    details: ["version 2, effective 1 January 2027", "holiday 2 April 2027 added"],
  },
  { kind: "department", key: "payroll", name: "Payroll", action: "ADD", details: [] },
  {
    kind: "department",
    key: "fax",
    name: "Fax room",
    action: "REMOVE",
    details: ["no agreement names it"],
  },
  ...SAME,
  {
    kind: "agreement",
    key: "it-for-finance",
    name: "IT Services for Finance",
    action: "NEW_VERSION",
    details: [
      "version 5, effective 1 December 2026",
      "Resolution, High and Payroll: new, 4h",
      "Resolution: pause capped at 10 working days",
    ],
  },
  {
    kind: "project",
    key: "ITS",
    name: "IT Services",
    action: "CHANGE",
    details: ["owner rule 3 added"],
  },
];

export const STATUS: Status = {
  queued: 3,
  queuedSince: "2026-11-24T08:52:00.000Z",
  tracked: 2014,
  lastMinuteJob: "2026-11-24T08:54:00.000Z",
  lastReconcile: "2026-11-24T08:30:00.000Z",
  failing: [
    {
      issue: "ITS-77",
      reason:
        "Calendar MOON has no working hours between 2026-11-24 and 2029-11-24. Maybe its week is empty.",
      since: "2026-11-24T08:20:00.000Z",
    },
  ],
  problems: [
    "Agreement it-for-finance: no issue can reach the goal payroll, because high above it takes them all.",
  ],
};

export const OUTSIDE: OutsideSystem[] = [
  {
    system: "servicenow",
    tickets: 5167,
    receivedAt: "2026-11-16T10:11:00.000Z",
    clockOffset: 7_000,
    refused: 21,
    refusals: [
      {
        id: "46d44a",
        error: "fields.project: this Jira has no project 'NET'. Map the ticket to one that it has.",
        at: "2026-11-16T09:30:00.000Z",
      },
    ],
  },
  {
    system: "partner-jira",
    tickets: 12,
    receivedAt: "2026-11-16T10:10:00.000Z",
    clockOffset: 0,
    refused: 0,
    refusals: [],
  },
];

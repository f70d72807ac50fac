import type { Clock, IssueClocks } from "../../../panel/model";
import {
  AGREEMENT,
  clock,
  cycle,
  DESK,
  FINANCE,
  HOUR,
  issue,
  MINUTE,
  segment,
  TUESDAY,
  WINDOWS,
} from "./build";
import { DUTY, FIRST_RESPONSE, RESOLUTION, SEGMENTS } from "./drawn";

const SUNDAY = "2026-11-22T10:00:00.000Z";
const MONDAY_ON: [string, string][] = [
  ["2026-11-23T08:00:00.000Z", "2026-11-23T16:00:00.000Z"],
  ...WINDOWS,
];

/** A weekend: the clock stands still until Monday. */
export const outOfHours = (): IssueClocks =>
  issue(
    [
      clock({
        elapsedMillis: 60 * MINUTE,
        remainingMillis: 420 * MINUTE,
        due: "2026-11-23T15:00:00.000Z",
        openNow: false,
        windows: MONDAY_ON,
        cycles: [cycle({ segments: [segment("2026-11-20T15:00:00.000Z", SUNDAY, 60)] })],
      }),
      clock({
        metric: "updates",
        name: "Status update every 4h",
        standing: "AT_RISK",
        goal: { id: "any", name: "", kind: "DURATION", targetMillis: 4 * HOUR },
        elapsedMillis: 225 * MINUTE,
        remainingMillis: 15 * MINUTE,
        due: "2026-11-23T08:15:00.000Z",
        openNow: false,
        windows: MONDAY_ON,
      }),
    ],
    { asOf: SUNDAY },
  );

const PAUSE = {
  party: "CLIENT",
  department: FINANCE,
  reason: "Waiting for client",
  since: "2026-11-23T10:10:00.000Z",
} as const;

const PAUSED: Clock = clock({
  phase: "PAUSED",
  pause: PAUSE,
  elapsedMillis: 130 * MINUTE,
  remainingMillis: 350 * MINUTE,
  cycles: [
    cycle({
      phase: "PAUSED",
      elapsedMillis: 130 * MINUTE,
      bounces: 1,
      segments: [
        ...SEGMENTS.slice(0, 2),
        segment("2026-11-23T10:10:00.000Z", TUESDAY, 405, {
          kind: "PAUSED",
          party: "CLIENT",
          reason: "Waiting for client",
        }),
      ],
    }),
  ],
});

/** The provider waits, so the client's duty runs. */
export const paused = (): IssueClocks =>
  issue([
    FIRST_RESPONSE,
    PAUSED,
    {
      ...PAUSED,
      metric: "updates",
      name: "Status update every 4h",
      standing: "BREACHED",
      remainingMillis: -20 * MINUTE,
      elapsedMillis: 260 * MINUTE,
      goal: { id: "any", name: "", kind: "DURATION", targetMillis: 4 * HOUR },
      cycles: [],
    },
    clock({
      metric: "answers",
      name: "Answer within 8h",
      owedBy: "CLIENT",
      department: FINANCE,
      standing: "AT_RISK",
      elapsedMillis: 405 * MINUTE,
      remainingMillis: 75 * MINUTE,
      due: "2026-11-24T10:10:00.000Z",
    }),
  ]);

/** 2h 10m over, and still open. */
export const missed = (): IssueClocks =>
  issue([
    FIRST_RESPONSE,
    clock({
      standing: "BREACHED",
      elapsedMillis: 610 * MINUTE,
      remainingMillis: -130 * MINUTE,
      due: "2026-11-23T15:45:00.000Z",
      breachedAt: "2026-11-23T15:45:00.001Z",
      cycles: [
        cycle({
          standing: "BREACHED",
          elapsedMillis: 610 * MINUTE,
          due: "2026-11-23T15:45:00.000Z",
          segments: [segment("2026-11-20T15:00:00.000Z", TUESDAY, 610, { holder: DESK })],
        }),
      ],
    }),
  ]);

/** Resolved twice, reopened once; the second time late. */
export const closed = (): IssueClocks =>
  issue([
    FIRST_RESPONSE,
    clock({
      phase: "STOPPED",
      standing: "BREACHED",
      elapsedMillis: 8 * HOUR + 1,
      remainingMillis: -1,
      windows: [],
      cycles: [
        cycle({
          number: 1,
          stop: "2026-11-10T12:00:00.000Z",
          phase: "STOPPED",
          standing: "MET",
          elapsedMillis: 190 * MINUTE,
          goal: { id: "high", name: "High", kind: "DURATION", targetMillis: 8 * HOUR },
          segments: SEGMENTS.slice(0, 2),
          verdict: {
            outcome: "MET",
            at: "2026-11-10T12:00:00.000Z",
            agreementVersion: 3,
            calendarVersion: 1,
            marks: [],
          },
        }),
        cycle({
          number: 2,
          phase: "STOPPED",
          standing: "BREACHED",
          elapsedMillis: 8 * HOUR + 1,
          start: "2026-11-20T15:00:00.000Z",
          stop: "2026-11-24T08:00:00.001Z",
          segments: [segment("2026-11-20T15:00:00.000Z", "2026-11-24T08:00:00.001Z", 480)],
          verdict: {
            outcome: "BREACHED",
            at: "2026-11-24T08:00:00.001Z",
            agreementVersion: 4,
            calendarVersion: 1,
            marks: ["REOPENED"],
          },
          marks: ["REOPENED"],
        }),
      ],
    }),
    DUTY,
  ]);

/** Every state that is neither running nor closed in the usual way. */
export const unusual = (): IssueClocks =>
  issue(
    [
      clock({ metric: "a", name: "Not started yet", phase: "NOT_STARTED" }),
      clock({
        metric: "b",
        name: "Withdrawn",
        phase: "CANCELLED",
        cycles: [cycle({ stop: TUESDAY, phase: "CANCELLED", elapsedMillis: 95 * MINUTE })],
      }),
      clock({
        metric: "c",
        name: "Left out by decision",
        phase: "EXEMPT",
        cycles: [cycle({ stop: TUESDAY, phase: "EXEMPT" })],
      }),
      clock({
        metric: "d",
        name: "Moved to another project",
        phase: "TRANSFERRED",
        standing: "BREACHED",
        remainingMillis: -61_000,
        elapsedMillis: 8 * HOUR + 61_000,
        cycles: [cycle({ stop: TUESDAY, phase: "TRANSFERRED", elapsedMillis: 8 * HOUR + 61_000 })],
      }),
      clock({
        metric: "e",
        name: "Without opening hours",
        phase: "CONFIG_ERROR",
        problem:
          "Calendar MOON has no working hours between 2026-11-24 and 2029-11-24. Maybe its week is empty.",
      }),
      clock({
        metric: "f",
        name: "Always counted, by a date",
        calendar: { id: "always", name: "Always", version: 1 },
        goal: { id: "d", name: "Month end", kind: "DATE", targetMillis: 300 * HOUR },
        elapsedMillis: 100 * HOUR,
        remainingMillis: 200 * HOUR,
        due: "2026-12-02T16:55:00.000Z",
        windows: [[TUESDAY, "2026-12-08T08:55:00.000Z"]],
      }),
      {
        ...RESOLUTION,
        metric: "g",
        name: "Resolution, with doubts",
        cycles:
          RESOLUTION.cycles?.map((c) => ({ ...c, marks: ["CLOCK_OFFSET", "UNKNOWN_STATUS"] })) ??
          [],
      },
    ],
    { agreements: [AGREEMENT] },
  );

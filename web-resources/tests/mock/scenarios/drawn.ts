import type { Clock, IssueClocks } from "../../../panel/model";
import {
  clock,
  cycle,
  DESK,
  FINANCE,
  HOUR,
  issue,
  MINUTE,
  NETWORK,
  segment,
  TUESDAY,
} from "./build";

const FRIDAY_18_22 = "2026-11-20T17:22:00.000Z";
const MONDAY_09 = "2026-11-23T08:00:00.000Z";
const MONDAY_11_10 = "2026-11-23T10:10:00.000Z";
const MONDAY_13_17 = "2026-11-23T12:17:00.000Z";
const MONDAY_13_21 = "2026-11-23T12:21:00.000Z";

export const FIRST_RESPONSE: Clock = clock({
  metric: "first-response",
  name: "First response",
  phase: "STOPPED",
  standing: "MET",
  goal: { id: "any", name: "", kind: "DURATION", targetMillis: HOUR },
  elapsedMillis: 32 * MINUTE,
  remainingMillis: 28 * MINUTE,
  windows: [],
  cycles: [
    cycle({
      start: FRIDAY_18_22,
      stop: "2026-11-23T08:32:00.000Z",
      phase: "STOPPED",
      standing: "MET",
      elapsedMillis: 32 * MINUTE,
      wallMillis: 62 * HOUR + 10 * MINUTE,
      due: MONDAY_09,
      evidence: "comment 10001",
      verdict: {
        outcome: "MET",
        at: "2026-11-23T08:32:00.000Z",
        agreementVersion: 4,
        calendarVersion: 1,
      },
      segments: [segment(FRIDAY_18_22, "2026-11-23T08:32:00.000Z", 32, { holder: DESK })],
    }),
  ],
});

export const SEGMENTS = [
  segment(FRIDAY_18_22, MONDAY_09, 0, { holder: DESK }),
  segment(MONDAY_09, MONDAY_11_10, 130, { holder: DESK }),
  segment(MONDAY_11_10, MONDAY_13_17, 127, {
    kind: "PAUSED",
    party: "CLIENT",
    reason: "Waiting for client",
    holder: DESK,
  }),
  segment(MONDAY_13_17, MONDAY_13_21, 4, { transit: true }),
  segment(MONDAY_13_21, "2026-11-23T16:00:00.000Z", 219),
  segment("2026-11-24T08:00:00.000Z", TUESDAY, 55),
];

export const RESOLUTION: Clock = clock({
  standing: "AT_RISK",
  elapsedMillis: 408 * MINUTE,
  remainingMillis: 72 * MINUTE,
  due: "2026-11-24T10:07:00.000Z",
  atRiskAt: "2026-11-24T08:31:00.000Z",
  cycles: [
    cycle({
      start: FRIDAY_18_22,
      standing: "AT_RISK",
      elapsedMillis: 408 * MINUTE,
      due: "2026-11-24T10:07:00.000Z",
      segments: SEGMENTS,
    }),
  ],
});

export const UPDATES: Clock = clock({
  metric: "updates",
  name: "Status update every 4h",
  goal: { id: "any", name: "", kind: "DURATION", targetMillis: 4 * HOUR },
  elapsedMillis: 14 * MINUTE,
  remainingMillis: 226 * MINUTE,
  due: "2026-11-24T12:41:00.000Z",
  cycles: [
    cycle({
      start: "2026-11-24T08:41:00.000Z",
      elapsedMillis: 14 * MINUTE,
      wallMillis: 14 * MINUTE,
      due: "2026-11-24T12:41:00.000Z",
      segments: [segment("2026-11-24T08:41:00.000Z", TUESDAY, 14)],
    }),
  ],
});

export const DUTY: Clock = clock({
  metric: "answers",
  name: "Answer within 4h",
  owedBy: "CLIENT",
  department: FINANCE,
  phase: "STOPPED",
  standing: "MET",
  goal: { id: "any", name: "", kind: "DURATION", targetMillis: 4 * HOUR },
  elapsedMillis: 127 * MINUTE,
  remainingMillis: 113 * MINUTE,
  windows: [],
  cycles: [
    cycle({
      start: MONDAY_11_10,
      stop: MONDAY_13_17,
      phase: "STOPPED",
      standing: "MET",
      elapsedMillis: 127 * MINUTE,
      wallMillis: 127 * MINUTE,
      verdict: { outcome: "MET", at: MONDAY_13_17, agreementVersion: 4, calendarVersion: 1 },
      segments: [segment(MONDAY_11_10, MONDAY_13_17, 127, { holder: FINANCE })],
    }),
  ],
});

const WHOSE: Pick<IssueClocks, "ledger" | "legs"> = {
  ledger: {
    totalMillis: 535 * MINUTE,
    entries: [
      { kind: "HELD", department: DESK, workingMillis: 130 * MINUTE },
      { kind: "TRANSIT", department: NETWORK, workingMillis: 4 * MINUTE },
      { kind: "HELD", department: NETWORK, workingMillis: 274 * MINUTE, holdsNow: true },
      { kind: "WAITING", party: "CLIENT", department: FINANCE, workingMillis: 127 * MINUTE },
    ],
  },
  legs: [
    {
      department: DESK,
      from: FRIDAY_18_22,
      until: MONDAY_13_17,
      visit: 1,
      workingMillis: 130 * MINUTE,
      transitMillis: 0,
      waitingMillis: 127 * MINUTE,
    },
    {
      department: NETWORK,
      from: MONDAY_13_17,
      acceptedAt: MONDAY_13_21,
      visit: 1,
      workingMillis: 274 * MINUTE,
      transitMillis: 4 * MINUTE,
      waitingMillis: 0,
    },
  ],
};

/** The panel of the drawing: one promise kept, one at risk, one running, the client's duty done. */
export const drawn = (): IssueClocks =>
  issue([FIRST_RESPONSE, RESOLUTION, UPDATES, DUTY], {
    ...WHOSE,
    nextChange: "2026-11-24T10:07:00.001Z",
  });

/** The same for a reader in New York. */
export const farReader = (): IssueClocks => ({
  ...drawn(),
  reader: { zone: "America/New_York", locale: "en_US" },
});

import type { IssueClocks } from "../../../panel/model";
import {
  AGREEMENT,
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
import { DUTY, FIRST_RESPONSE, RESOLUTION, UPDATES } from "./drawn";

const HOSTILE = `<script>window.hacked = true</script><img src=x onerror="window.hacked = true">`;

/** Every text that people can write is an attack, and long. */
export const hostile = (): IssueClocks =>
  issue(
    [
      {
        ...RESOLUTION,
        name: HOSTILE,
        goal: { id: "x", name: HOSTILE, kind: "DURATION", targetMillis: 8 * HOUR },
        calendar: { id: "x", name: HOSTILE, zone: "Europe/Berlin", version: 1 },
      },
      clock({
        metric: "p",
        name: "P".repeat(90),
        phase: "PAUSED",
        pause: {
          party: "CLIENT",
          department: { key: "x", name: HOSTILE },
          reason: HOSTILE,
          since: TUESDAY,
        },
      }),
      clock({ metric: "e", name: "Broken", phase: "CONFIG_ERROR", problem: HOSTILE }),
    ],
    {
      agreements: [
        {
          ...AGREEMENT,
          name: HOSTILE,
          provider: { key: "it", name: HOSTILE },
          client: { key: "f", name: HOSTILE },
        },
      ],
      ledger: {
        totalMillis: HOUR,
        entries: [{ kind: "HELD", department: { key: "x", name: HOSTILE }, workingMillis: HOUR }],
      },
    },
  );

export const notCovered = (): IssueClocks =>
  issue([], {
    agreements: [],
    ledger: {
      totalMillis: 190 * MINUTE,
      entries: [{ kind: "HELD", department: DESK, workingMillis: 190 * MINUTE, holdsNow: true }],
    },
    legs: [
      {
        department: DESK,
        from: "2026-11-23T13:45:00.000Z",
        visit: 1,
        workingMillis: 190 * MINUTE,
        transitMillis: 0,
        waitingMillis: 0,
      },
    ],
  });

export const nothing = (): IssueClocks => issue([], { agreements: [], legs: [] });

/** 90 seconds before the due instant, 30 before closing time would matter. */
export const almostDue = (): IssueClocks =>
  issue([
    clock({
      standing: "AT_RISK",
      elapsedMillis: 8 * HOUR - 90_000,
      remainingMillis: 90_000,
      due: "2026-11-24T08:56:30.000Z",
      atRiskAt: "2026-11-24T08:00:00.000Z",
      cycles: [
        cycle({
          standing: "AT_RISK",
          elapsedMillis: 8 * HOUR - 90_000,
          segments: [segment("2026-11-20T15:00:00.000Z", TUESDAY, 478.5, { holder: DESK })],
        }),
      ],
    }),
  ]);

/** Two minutes before the office closes. */
export const closingTime = (): IssueClocks =>
  issue([
    clock({
      elapsedMillis: HOUR,
      remainingMillis: 7 * HOUR,
      due: "2026-11-25T15:00:00.000Z",
      windows: [
        [TUESDAY, "2026-11-24T08:57:00.000Z"],
        ["2026-11-25T08:00:00.000Z", "2026-11-25T16:00:00.000Z"],
      ],
    }),
  ]);

const OTHERS = [
  "Service desk",
  "Network",
  "Applications",
  "Facilities",
  "Legal",
  "Procurement",
  "Human resources",
];

/** Two agreements, seven departments, three visits. */
export const many = (): IssueClocks =>
  issue(
    [
      FIRST_RESPONSE,
      RESOLUTION,
      UPDATES,
      DUTY,
      { ...UPDATES, agreement: "network-for-it", metric: "x", name: "Network answers" },
    ],
    {
      agreements: [
        AGREEMENT,
        {
          id: "network-for-it",
          name: "Network for IT Services",
          version: 1,
          provider: NETWORK,
          client: { key: "it", name: "IT Services" },
        },
      ],
      ledger: {
        totalMillis: 2000 * MINUTE + 7,
        entries: [
          ...OTHERS.map((name, i) => ({
            kind: "HELD" as const,
            department: { key: name, name },
            workingMillis: (i + 1) * 55 * MINUTE + i,
            holdsNow: i === 2,
          })),
          { kind: "TRANSIT", department: NETWORK, workingMillis: 60 * MINUTE - 14 },
          { kind: "WAITING", party: "CLIENT", department: FINANCE, workingMillis: 300 * MINUTE },
          { kind: "WAITING", party: "THIRD_PARTY", workingMillis: 100 * MINUTE },
        ],
      },
      legs: [1, 2, 3].map((visit) => ({
        department: visit % 2 ? DESK : NETWORK,
        from: `2026-11-${18 + visit}T10:00:00.000Z`,
        visit: visit === 3 ? 2 : 1,
        workingMillis: visit * HOUR,
        transitMillis: 0,
        waitingMillis: 0,
        ...(visit < 3 ? { until: `2026-11-${19 + visit}T10:00:00.000Z` } : {}),
      })),
    },
  );

/** The agreement was taken out of the configuration while its clock ran. */
export const former = (): IssueClocks => issue([{ ...RESOLUTION, version: 3 }], { agreements: [] });

import type { Performance } from "../../../app/performance/model";
import { figure, IT, IT_FOR_FINANCE, RESOLUTION } from "./figures";
import { ANNA } from "./people";
import { SCORES } from "./reports";
import { type MockAnswer, type MockRequest, ok } from "./types";

const [CHOOSE_AGAIN] = SCORES;

const PERFORMANCE: Performance = {
  department: IT,
  label: "2026-10",
  areas: [
    {
      area: "TIME",
      weight: "50.0",
      attainment: "95.8",
      clauses: [
        {
          agreement: IT_FOR_FINANCE,
          metric: { id: "first-response", name: "First response" },
          weight: "20.0",
          attainment: "100.0",
          target: "95.0",
          figure: figure(212, 5),
        },
        {
          agreement: IT_FOR_FINANCE,
          metric: RESOLUTION,
          weight: "30.0",
          attainment: "93.1",
          target: "95.0",
          figure: figure(192, 25, { finding: "CLEARLY_BELOW" }),
        },
      ],
    },
    {
      area: "QUALITY",
      weight: "30.0",
      attainment: "100.0",
      clauses: [
        {
          agreement: IT_FOR_FINANCE,
          metric: { id: "right-first-time", name: "Right first time" },
          weight: "30.0",
          attainment: "100.0",
          target: "90.0",
          figure: figure(9, 1, { finding: "TOO_FEW" }),
        },
      ],
    },
    {
      area: "EXPERIENCE",
      weight: "20.0",
      attainment: "67.6",
      clauses: [
        {
          agreement: IT_FOR_FINANCE,
          metric: { id: "choose-again", name: "Choose again" },
          weight: "20.0",
          attainment: "67.6",
          ...(CHOOSE_AGAIN && { score: CHOOSE_AGAIN }),
        },
      ],
    },
  ],
  guards: {
    tickets: 412,
    reopenRate: "4.1",
    returnRate: "6.8",
    pingPong: 3,
    pauseShare: "22.5",
  },
  teams: [
    {
      group: "dept-network",
      figure: figure(120, 14, { finding: "BELOW", interval: { low: "83.2", high: "93.7" } }),
      guards: {
        tickets: 134,
        reopenRate: "2.2",
        returnRate: "9.7",
        pingPong: 3,
        pauseShare: "31.0",
      },
    },
  ],
  people: [{ person: ANNA, figure: figure(61, 3, { interval: { low: "87.1", high: "98.4" } }) }],
  peopleHidden: "NOT_YOURS",
};

/** GET /departments/{id}/performance */
export function answerPerformance({ method, path, query }: MockRequest): MockAnswer | undefined {
  if (method !== "GET" || !/^\/departments\/[^/]+\/performance$/.test(path)) return undefined;
  return ok({ ...PERFORMANCE, label: query.get("period") ?? PERFORMANCE.label });
}

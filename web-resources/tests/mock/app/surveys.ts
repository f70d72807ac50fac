import type { Asking } from "../../../app/surveys/model";
import type { SurveyFigures } from "../../../gadgets/survey-scores/model";
import type { ShownScore } from "../../../shared/figures/model";
import type { AppMock } from "./answers";
import type { Document } from "./definitions";
import { PAUL } from "./people";
import { type MockAnswer, type MockRequest, ok } from "./types";

/** What the demo company asks. */
export const SURVEYS: readonly Document[] = [
  {
    id: "after-a-request",
    name: "After a request",
    provider: "service-desk",
    instrument: "transactional",
    samplePercent: 50,
    questionSets: [
      {
        number: 1,
        effectiveFrom: "2026-01-01T00:00:00Z",
        items: ["choose-again", "effort", "communication", "lost-time", "change"],
      },
    ],
  },
];

const score = (n: number, more: Partial<ShownScore>): ShownScore => ({
  shown: true,
  n,
  asked: 241,
  delivered: 240,
  responseRate: "40.0",
  ...more,
});

const FEW = { shown: false, why: "FEWER_THAN_5" } as const;

const FIGURES: SurveyFigures = {
  provider: { id: "it", name: "IT Services" },
  period: "2026-10",
  chooseAgain: score(96, {
    score: "34",
    interval: { low: "21", high: "46" },
    trend: "SAME",
    was: "41",
  }),
  items: [
    item("response-time", "Answered in good time", 94, "86.0", "77.7", "91.5"),
    item("resolution-time", "Resolved in the time agreed", 93, "70.0", "60.1", "78.4"),
    item("communication", "Kept informed", 90, "63.0", "52.9", "72.2"),
    { id: "effort", wording: "How easy was it to get it done?", score: FEW },
  ],
  clients: [
    {
      client: { id: "finance", name: "Finance" },
      chooseAgain: score(61, { score: "29", interval: { low: "12", high: "45" } }),
    },
    { several: true, chooseAgain: score(35, { score: "43", interval: { low: "22", high: "61" } }) },
    { client: { id: "legal", name: "Legal" }, chooseAgain: FEW },
  ],
  periods: [
    { label: "2026-08", chooseAgain: FEW },
    {
      label: "2026-09",
      chooseAgain: score(88, { score: "41", interval: { low: "28", high: "53" } }),
    },
    {
      label: "2026-10",
      chooseAgain: score(96, { score: "34", interval: { low: "21", high: "46" } }),
    },
    { label: "2026-11", chooseAgain: { shown: false, why: "NOT_CLOSED" } },
  ],
  coverage: "62.0",
  distribution: [2, 1, 1, 2, 3, 4, 7, 13, 10, 24, 29],
  nonResponse: { answeredLate: "9.2", silentLate: "14.8" },
};

function item(id: string, wording: string, n: number, share: string, low: string, high: string) {
  return {
    id,
    question: id,
    wording,
    score: score(n, { share, mean: "4.1", interval: { low, high } }),
    target: "80.0",
  };
}

const ASKING: Asking = {
  counts: { ASKED: 12, CAP_PERSON: 3, SAMPLED_OUT: 11 },
  entries: [
    {
      at: "2026-11-23T09:10:00.000Z",
      issue: "ITS-1466",
      person: PAUL,
      decision: "ASKED",
      seed: 4711,
      mail: "DELIVERED",
    },
    {
      at: "2026-11-23T09:05:00.000Z",
      issue: "ITS-1461",
      person: PAUL,
      decision: "CAP_PERSON",
      seed: 815,
    },
  ],
};

/** What was answered, and how it was asked. */
export function answerSurveys({ method, path }: MockRequest, app: AppMock): MockAnswer | undefined {
  if (method !== "GET") return undefined;
  if (/^\/surveys\/[^/]+\/asking$/.test(path)) {
    const { counts } = ASKING;
    return ok(app.me.administrator ? ASKING : { counts });
  }
  return path === "/figures/survey" ? ok(FIGURES) : undefined;
}

import type { Asking } from "../../../app/surveys/model";
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

/** How the sample was drawn; who was asked only for those who may know. */
export function answerSurveys({ method, path }: MockRequest, app: AppMock): MockAnswer | undefined {
  if (method !== "GET" || !/^\/surveys\/[^/]+\/asking$/.test(path)) return undefined;
  return ok(app.me.administrator ? ASKING : { counts: ASKING.counts });
}

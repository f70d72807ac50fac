import type { NamedAnswer, NamedAnswers } from "../../../app/scores/named-model";
import { PAUL } from "../app/people";

export const NAMED_COUNT = 23;
const PAGE = 20;

const answer = (i: number): NamedAnswer => ({
  person: PAUL,
  client: { id: "legal", name: "Legal" },
  survey: { id: "after-a-request", name: "After a request" },
  ...(i === 1 ? {} : { issue: `ITS-${1480 - i}` }),
  ...(i === 2 ? {} : { at: new Date(Date.UTC(2026, 9, 30, 23) - i * 3_600_000).toISOString() }),
  week: "2026-W44",
  items: [
    {
      id: "choose-again",
      kind: "CHOOSE_AGAIN",
      wording: "If you were free to choose, would you choose IT Services again?",
      value: String(i % 11),
    },
    {
      id: "communication",
      kind: "AGREEMENT",
      wording: "I was kept informed.",
      value: "CANNOT_SAY",
    },
    {
      id: "change",
      kind: "TEXT",
      wording: "One thing to change",
      value: "<img src=x onerror=alert(1)> Say a date,\neven if it is late.",
    },
  ],
});

/** GET /figures/survey/named */
export function namedOf(query: URLSearchParams): NamedAnswers {
  const from = Number(query.get("from") ?? 0);
  const until = Math.min(NAMED_COUNT, from + PAGE);
  return {
    period: query.get("until") ?? "2026-10",
    total: NAMED_COUNT,
    answers: Array.from({ length: until - from }, (_, i) => answer(from + i)),
    ...(until < NAMED_COUNT ? { next: until } : {}),
  };
}

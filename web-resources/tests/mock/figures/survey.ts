import type { PeriodLength, Score } from "../../../shared/figures/model";
import { stepLabel } from "../../../shared/figures/period-labels";
import type { SurveyFigures, SurveyItem } from "../../../gadgets/survey-scores/model";
import type { AppMock } from "../app/answers";
import { named } from "../app/rows";
import { DRIVERS } from "./drivers";
import { NAMED_COUNT } from "./named";
import { again, agreeing } from "./numbers";
import { runningLabel } from "./periods";

const AS_OF = "2026-11-24T08:55:00.000Z";

/** Content and unhappy ones among the answers of a month, oldest first. */
const COURSE: readonly (readonly [content: number, unhappy: number, n: number])[] = [
  [51, 10, 92],
  [49, 11, 88],
  [52, 11, 95],
  [3, 0, 4],
  [47, 9, 86],
  [50, 12, 93],
  [54, 13, 98],
  [46, 14, 90],
  [51, 12, 94],
  [53, 13, 97],
  [49, 11, 92],
  [46, 13, 96],
];

const DRAWN: readonly [id: string, wording: string, good: number, n: number, mean: string][] = [
  ["response-time", "Answered in good time", 81, 94, "4.3"],
  ["resolution-time", "Resolved in the time agreed", 65, 93, "3.8"],
  ["accuracy", "Right first time", 73, 91, "4.1"],
  ["professionalism", "Professional", 88, 95, "4.5"],
  ["communication", "Kept informed", 57, 90, "3.6"],
];

export function itemsOf(factor = 1): SurveyItem[] {
  return DRAWN.map(([id, wording, good, n, mean]) => ({
    id,
    question: id.toUpperCase().replace("-", "_"),
    wording,
    score: agreeing(Math.round(good * factor), Math.round(n * factor), mean),
    meanInterval: { low: (Number(mean) - 0.3).toFixed(1), high: (Number(mean) + 0.2).toFixed(1) },
    target: "4.0",
  }));
}

export function surveyOf(query: URLSearchParams, { definitions, me }: AppMock): SurveyFigures {
  const length = (query.get("length") ?? "MONTH") as PeriodLength;
  const id = query.get("provider") ?? "service-desk";
  const provider = named(definitions, "departments", id);
  const count = Number(query.get("periods") ?? 12);
  const last = stepLabel(runningLabel(length), -1);
  const scores = Array.from({ length: count }, (_, i): Score => {
    const [content, unhappy, n] = COURSE[COURSE.length - count + i] ?? [48, 11, 90];
    if (id === "hr") return again(0, 0, 0);
    if (id === "legal") return again(4, 1, 7, { asked: 15 });
    return again(content, unhappy, n, { asked: Math.round(n * 2.51), was: 41 });
  });
  const chooseAgain = scores[scores.length - 1] ?? again(0, 0, 0);
  const hasAnswers = id !== "hr";
  const isSmall = query.get("client") === "legal" && query.get("correction") !== "false";
  return {
    asOf: AS_OF,
    provider,
    period: last,
    inFull: true,
    ...(me.departments.includes(id) ? { named: id === "service-desk" ? NAMED_COUNT : 0 } : {}),
    chooseAgain: isSmall && chooseAgain.shown ? { ...chooseAgain, n: 9, people: 12 } : chooseAgain,
    items: hasAnswers ? itemsOf(id === "legal" ? 0.07 : 1) : [],
    clients: hasAnswers
      ? [
          { client: named(definitions, "departments", "finance"), chooseAgain: again(21, 4, 41) },
          { client: named(definitions, "departments", "hr"), chooseAgain: again(14, 5, 30) },
          { several: true, chooseAgain: again(11, 4, 25) },
          { client: named(definitions, "departments", "legal"), chooseAgain: again(2, 0, 3) },
        ]
      : [],
    periods: scores.map((score, i) => ({
      label: stepLabel(last, i - count + 1),
      chooseAgain: score,
    })),
    target: "30",
    coverage: "62.0",
    ...(id === "service-desk"
      ? {
          comments: COMMENTS,
          drivers: DRIVERS,
          distribution: [1, 0, 1, 1, 2, 3, 5, 14, 23, 27, 19],
          nonResponse: {
            answered: { late: "6.2", medianAge: 15_120_000 },
            silent: { late: "9.8", medianAge: 21_780_000 },
          },
        }
      : { drivers: { why: hasAnswers ? "FEWER_THAN_8" : "NO_ANSWERS", answers: 0, bands: [] } }),
  };
}

const COMMENTS = [
  { keep: "They call back when they say they will." },
  { change: "Tell me when a ticket goes to another team, not a day later." },
  { keep: "The VPN guide.", change: "Mailbox rights take two days for one click." },
  { change: "<b>Fewer</b> status mails & more answers." },
  { keep: "Friendly, always." },
  { keep: "Somebody picks up the telephone." },
  { change: "Month-end is the worst week for changes." },
  { keep: "New starters have everything on day one." },
  { change: "Say a date, even if it is late." },
  { keep: "The desk in the canteen on Tuesdays." },
];

import type { OwnItem, OwnView } from "../../../app/scores/own-view-model";
import { stepLabel } from "../../../shared/figures/period-labels";
import type { PeriodLength } from "../../../shared/figures/model";
import { runningLabel } from "../figures/periods";
import type { AppMock } from "./answers";
import { ANNA } from "./people";
import { named } from "./rows";
import { type MockAnswer, type MockRequest, ok, refusal } from "./types";

const LONGEST = 10_000;

const agreement = (id: string, wording: string): OwnItem => ({
  id,
  kind: "AGREEMENT",
  wording,
  low: "do not agree at all",
  high: "agree fully",
});

const items = (name: string): OwnItem[] => [
  {
    id: "choose-again",
    kind: "CHOOSE_AGAIN",
    wording: `If you were free to choose, would you choose ${name} again?`,
    low: "certainly not",
    high: "certainly",
  },
  agreement("response-time", "They answered in good time."),
  agreement("communication", "I was kept informed."),
  { id: "keep", kind: "TEXT", wording: "One thing to keep" },
];

/** GET and PUT /departments/{id}/own-view */
export function answerOwnView(request: MockRequest, app: AppMock): MockAnswer | undefined {
  const [, id] = /^\/departments\/([^/]+)\/own-view$/.exec(request.path) ?? [];
  if (id === undefined) return undefined;
  return request.method === "PUT" ? save(request, id, app) : ok(viewOf(request, id, app));
}

function viewOf({ query }: MockRequest, id: string, app: AppMock): OwnView {
  const department = named(app.definitions, "departments", id);
  const length = (query.get("length") ?? "QUARTER") as PeriodLength;
  const period = query.get("period") ?? stepLabel(runningLabel(length), -1);
  const stored = app.ownViews.get(`${id} ${period}`);
  return {
    department,
    period,
    mayEdit: app.me.heads.includes(id),
    items: items(department.name),
    answers: stored ?? {},
    ...(stored ? { by: ANNA, at: "2026-11-24T08:50:00.000Z" } : {}),
  };
}

function save({ body, headers }: MockRequest, id: string, app: AppMock): MockAnswer {
  if (headers["x-atlassian-token"] !== "no-check") return refusal(403, "XSRF check failed.");
  const { period, answers } = JSON.parse(body) as {
    period: string;
    answers: Record<string, string>;
  };
  const tooLong = Object.entries(answers).filter(([, text]) => text.length > LONGEST);
  if (tooLong.length > 0) {
    const problems = tooLong.map(([field]) => ({
      field,
      message: "The comment has 10,001 characters.",
      cure: "Shorten it to 10,000.",
    }));
    return { status: 400, value: { error: "Refused", detail: "", problems } };
  }
  app.ownViews.set(`${id} ${period}`, answers);
  return { status: 204, value: undefined };
}

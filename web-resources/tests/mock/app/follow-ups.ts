import type { FollowUp } from "../../../app/scores/follow-ups/model";
import type { AppMock } from "./answers";
import { PAUL, PEOPLE } from "./people";
import { type MockAnswer, type MockRequest, ok, refusal } from "./types";

const LONGEST = 10_000;

const FINANCE = { id: "finance", name: "Finance" };
const AFTER = { id: "service-desk-requests", name: "After a request" };
const [, INES, OMAR, , LENA, GONE] = PEOPLE;

/** Of the service desk: two that wait, one of them late, and two that are closed. */
export function followUpsAtFirst(): FollowUp[] {
  return [
    {
      id: "late",
      person: PAUL,
      client: FINANCE,
      survey: AFTER,
      askedAt: "2026-11-19T09:00:00.000Z",
      dueAt: "2026-11-23T09:00:00.000Z",
      late: true,
      named: false,
    },
    {
      id: "named",
      person: LENA ?? PAUL,
      client: { id: "legal", name: "Legal" },
      survey: AFTER,
      askedAt: "2026-11-23T15:00:00.000Z",
      dueAt: "2026-11-25T15:00:00.000Z",
      late: false,
      named: true,
      period: "2026-11",
      issue: "ITS-1480",
    },
    {
      id: "closed",
      person: INES ?? PAUL,
      client: FINANCE,
      survey: AFTER,
      askedAt: "2026-11-09T09:00:00.000Z",
      dueAt: "2026-11-11T09:00:00.000Z",
      late: false,
      named: false,
      closed: {
        at: "2026-11-10T11:00:00.000Z",
        by: OMAR ?? PAUL,
        done: "I rang you on Tuesday.\n<b>Your laptop</b> is replaced on Friday.",
        mail: "DELIVERED",
      },
    },
    {
      id: "bounced",
      person: GONE ?? PAUL,
      client: FINANCE,
      survey: AFTER,
      askedAt: "2026-11-02T09:00:00.000Z",
      dueAt: "2026-11-04T09:00:00.000Z",
      late: true,
      named: false,
      closed: {
        at: "2026-11-06T11:00:00.000Z",
        by: OMAR ?? PAUL,
        done: "Nobody answers that number.",
        mail: "BOUNCED",
      },
    },
  ];
}

/** GET /follow-ups and POST /follow-ups/{id}/close */
export function answerFollowUps(request: MockRequest, app: AppMock): MockAnswer | undefined {
  const [, id] = /^\/follow-ups(?:\/([^/]+)\/close)?$/.exec(request.path) ?? [];
  if (!request.path.startsWith("/follow-ups")) return undefined;
  if (id !== undefined) return close(request, id, app);
  const department = request.query.get("department") ?? "";
  if (!app.me.heads.includes(department))
    return refusal(404, "There is no department whose follow-ups you may see.");
  const its = department === "service-desk" ? app.followUps : [];
  return ok({
    asOf: "2026-11-24T08:55:00.000Z",
    department: { id: department, name: department },
    open: its.filter(({ closed }) => !closed),
    closed: its.filter(({ closed }) => closed),
    moreOpen: false,
    moreClosed: false,
  });
}

function close({ body, headers }: MockRequest, id: string, app: AppMock): MockAnswer {
  if (headers["x-atlassian-token"] !== "no-check") return refusal(403, "XSRF check failed.");
  const one = app.followUps.find((followUp) => followUp.id === id);
  if (!one) return refusal(404, "There is no such follow-up, or you may not see it.");
  if (one.closed)
    return {
      status: 409,
      value: { error: "This follow-up is closed already.", detail: "", conflict: one },
    };
  const { done } = JSON.parse(body) as { done: string };
  if (done.length > LONGEST)
    return refusal(400, `${done.length} characters are too many.`, "Keep it to 10000.");
  one.closed = { at: "2026-11-24T08:55:00.000Z", by: app.me.user, done, mail: "PENDING" };
  return ok(one);
}

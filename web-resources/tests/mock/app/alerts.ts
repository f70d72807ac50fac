import type { Alert } from "../../../app/alerts/model";
import type { AppMock } from "./answers";
import { type MockAnswer, type MockRequest, ok, refusal } from "./types";

const AGREEMENT = { id: "it-for-finance", name: "IT Services for Finance" };
const RESOLUTION = { id: "resolution", name: "Resolution" };

export const ALERTS: readonly Alert[] = [
  {
    id: 3,
    issue: "ITS-1479",
    agreement: AGREEMENT,
    metric: RESOLUTION,
    cycle: 1,
    step: "missed",
    dueAt: "2026-11-24T08:20:00Z",
    raisedAt: "2026-11-24T08:20:31Z",
    state: "FAILED",
    deliveries: [
      {
        to: "https://hooks.example/late",
        channel: "webhook",
        why: "named in the agreement",
        state: "FAILED",
        attempts: 5,
        error: "It answered 503. Next attempt at 09:20.",
      },
      {
        to: "Ines Winter",
        channel: "mail",
        why: "head of IT Services",
        state: "SENT",
        attempts: 1,
        at: "2026-11-24T08:20:33Z",
      },
    ],
  },
  {
    id: 2,
    issue: "ITS-1482",
    agreement: AGREEMENT,
    metric: RESOLUTION,
    cycle: 1,
    step: "80 %",
    dueAt: "2026-11-23T21:10:00Z",
    raisedAt: "2026-11-23T22:02:00Z",
    late: true,
    state: "HELD",
    deliveries: [
      {
        to: "Lena Brandt",
        channel: "mail",
        why: "assignee",
        state: "HELD",
        attempts: 0,
        heldUntil: "2026-11-24T08:00:00Z",
      },
    ],
  },
  {
    id: 1,
    issue: "ITS-1466",
    agreement: AGREEMENT,
    metric: RESOLUTION,
    cycle: 2,
    step: "rescue",
    dueAt: "2026-11-23T13:00:00Z",
    raisedAt: "2026-11-23T13:00:12Z",
    state: "SENT",
    deliveries: [
      {
        to: "ITS-1501",
        channel: "issue",
        why: "rescue task",
        state: "SENT",
        attempts: 1,
        at: "2026-11-23T13:00:14Z",
      },
    ],
  },
];

/** The log of alerts, and what one can do with an alert. */
export function answerAlerts(
  { method, path, query }: MockRequest,
  app: AppMock,
): MockAnswer | undefined {
  if (method === "GET" && path === "/alerts") {
    const [state, issue] = [query.get("state"), query.get("issue")];
    return ok({
      entries: app.alerts.filter(
        (alert) =>
          (state === null || alert.state === state) && (issue === null || alert.issue === issue),
      ),
    });
  }
  const [, id, act] = /^\/alerts\/(\d+)\/(acknowledge|retry)$/.exec(path) ?? [];
  if (method !== "POST" || id === undefined) return undefined;
  const alert = app.alerts.find((one) => String(one.id) === id);
  if (!alert) return refusal(404, `There is no alert ${id}.`);
  const changed: Alert =
    act === "acknowledge"
      ? { ...alert, state: "ACKNOWLEDGED", acknowledgedBy: app.me.user }
      : {
          ...alert,
          state: "PENDING",
          deliveries: alert.deliveries.map(({ error, ...one }) =>
            error === undefined ? one : { ...one, state: "PENDING" },
          ),
        };
  app.alerts = app.alerts.map((one) => (one === alert ? changed : one));
  return ok(changed);
}

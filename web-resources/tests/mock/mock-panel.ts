import type { IssueClocks, IssueSurvey, Reason } from "../../panel/model";
import { type MockAnswer, type MockRequest, ok, refusal } from "./app/types";

const TICKET = /^\/(?:issues|outside-tickets\/[^/]+)\/([^/]+)\/(survey|reasons)$/;

/** What an issue's panel asks besides its clocks: an invitation, and reasons for what was missed. */
export class PanelMock {
  /** What was said last, by issue. */
  readonly reasons = new Map<string, Reason>();
  survey: IssueSurvey = { open: false };
  mayGiveReason = false;
  /** Where the ticket of another system is, as its system says. */
  outsideUrl = "https://now.example/incident.do?sys_id=46d44a";

  answer({ method, path, body }: MockRequest): MockAnswer | undefined {
    const [, issue = "", what] = TICKET.exec(path) ?? [];
    if (what === "survey" && method === "GET") return ok(this.survey);
    if (what !== "reasons" || method !== "PUT") return undefined;
    if (!this.mayGiveReason) return refusal(403, "Only the department that owed it says why.");
    const { code, note } = JSON.parse(body) as { code: string; note: string };
    const by = { key: "lena", name: "Lena Brandt" };
    const reason = { code, note, by, at: "2026-11-24T08:55:00Z" };
    this.reasons.set(issue, reason);
    return ok(reason);
  }

  /** The clocks with what may be said of those that were missed. */
  with(issue: string, clocks: IssueClocks): IssueClocks {
    if (!this.mayGiveReason) return clocks;
    const reason = this.reasons.get(issue);
    return {
      ...clocks,
      clocks: clocks.clocks.map((clock) =>
        clock.standing === "BREACHED" && clock.cycles
          ? {
              ...clock,
              cycles: clock.cycles.map((cycle) => ({
                ...cycle,
                mayGiveReason: true,
                ...(reason ? { reason } : {}),
              })),
            }
          : clock,
      ),
    };
  }
}

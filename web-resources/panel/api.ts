import { request } from "../shared/http";
import type { IssueClocks, IssueSurvey, Reason } from "./model";

/**
 * @param ticket where REST has what belongs to it
 * @returns the clocks of a ticket, judged at the server's present instant
 */
export function fetchClocks(ticket: string): Promise<IssueClocks> {
  return request<IssueClocks>("GET", `${ticket}/clocks`);
}

/** @returns whether the reader is asked how it was, and where to answer. */
export function fetchSurvey(issue: string): Promise<IssueSurvey> {
  return request<IssueSurvey>("GET", `${issue}/survey`);
}

/** Says why a cycle was missed; an earlier reason counts no more. */
export function giveReason(
  ticket: string,
  missed: { agreement: string; metric: string; cycle: number },
  reason: { code: string; note: string },
): Promise<Reason> {
  return request<Reason>("PUT", `${ticket}/reasons`, JSON.stringify({ ...missed, ...reason }));
}

import { request, segment } from "../shared/http";
import type { IssueClocks, IssueSurvey, Reason } from "./model";

/** @returns the clocks of an issue, judged at the server's present instant. */
export function fetchClocks(issueKey: string): Promise<IssueClocks> {
  return request<IssueClocks>("GET", `/issues/${segment(issueKey)}/clocks`);
}

/** @returns whether the reader is asked how it was, and where to answer. */
export function fetchSurvey(issueKey: string): Promise<IssueSurvey> {
  return request<IssueSurvey>("GET", `/issues/${segment(issueKey)}/survey`);
}

/** Says why a cycle was missed; an earlier reason counts no more. */
export function giveReason(
  issueKey: string,
  missed: { agreement: string; metric: string; cycle: number },
  reason: { code: string; note: string },
): Promise<Reason> {
  const body = JSON.stringify({ ...missed, ...reason });
  return request<Reason>("PUT", `/issues/${segment(issueKey)}/reasons`, body);
}

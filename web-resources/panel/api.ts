import { request, segment } from "../shared/http";
import type { IssueClocks } from "./model";

/** @returns the clocks of an issue, judged at the server's present instant. */
export function fetchClocks(issueKey: string): Promise<IssueClocks> {
  return request<IssueClocks>("GET", `/issues/${segment(issueKey)}/clocks`);
}

import { request, requestJira } from "../../shared/http";

export interface Project {
  key: string;
  name: string;
}

export function fetchProjects(): Promise<Project[]> {
  return request<Project[]>("GET", "/projects");
}

/** Stores a document while nothing is configured: 409 when somebody else was first. */
export function applyFirst(document: unknown): Promise<unknown> {
  return request("PUT", "/configuration?fingerprint=first", JSON.stringify(document));
}

/** @returns the key of the newest open issue of a project, or undefined when it has none */
export async function newestIssue(project: string): Promise<string | undefined> {
  const jql = `project = "${project}" AND resolution IS EMPTY ORDER BY created DESC`;
  const query = new URLSearchParams({ jql, maxResults: "1", fields: "summary" });
  const found = await requestJira<{ issues: { key: string }[] }>(`/search?${query.toString()}`);
  return found.issues[0]?.key;
}

import type { JSX } from "preact";
import { contextPath } from "../../shared/host";

/** An issue by its key, with its summary beside it. */
export function IssueLink(props: { issue: { key: string; summary?: string } }): JSX.Element {
  const { key, summary } = props.issue;
  return (
    <>
      <a href={`${contextPath()}/browse/${encodeURIComponent(key)}`}>{key}</a>
      {summary !== undefined && <div class="accord-summary">{summary}</div>}
    </>
  );
}

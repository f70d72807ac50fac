import type { ComponentChildren, JSX } from "preact";
import { contextPath } from "../../shared/host";

/** A number of tickets that opens them in Jira's issue search. */
export function SearchLink(props: {
  /** Keys. */
  issues: readonly string[];
  /** Read aloud after the number. */
  about: string;
  children: ComponentChildren;
}): JSX.Element {
  const { issues, about, children } = props;
  if (issues.length === 0) return <>{children}</>;
  return (
    <a class="accord-count" href={searchAddress(issues)}>
      {children}
      <span class="accord-aside"> {about}</span>
    </a>
  );
}

/** Keys are quoted: some are reserved words of JQL. */
export function searchAddress(issues: readonly string[]): string {
  const keys = issues.map((key) => `"${key.replace(/["\\]/g, "")}"`).join(", ");
  return `${contextPath()}/issues/?jql=${encodeURIComponent(`issuekey in (${keys}) ORDER BY key`)}`;
}

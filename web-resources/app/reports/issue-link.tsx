import type { JSX } from "preact";
import { TicketLink, type TicketName } from "../../shared/ticket-link";

/** A ticket by its key, with its summary beside it. */
export function IssueLink(props: { issue: TicketName & { summary?: string } }): JSX.Element {
  const { summary } = props.issue;
  return (
    <>
      <TicketLink ticket={props.issue} />
      {summary !== undefined && <div class="accord-summary">{summary}</div>}
    </>
  );
}

import type { JSX } from "preact";
import { contextPath } from "./host";
import { countText } from "./number";

/** A ticket as lists name it: an issue, or what another system keeps. */
export interface TicketName {
  key: string;
  /** Where it is shown; below Jira's address when it begins with a slash. */
  url?: string;
  /** Key of the other system that keeps it; absent for an issue. */
  system?: string;
}

const OUTSIDE = "/plugins/servlet/accord/outside/";

/** A ticket by its key, and the system that keeps it when that is not this Jira. */
export function TicketLink({ ticket }: { ticket: TicketName }): JSX.Element {
  const { key, system } = ticket;
  return (
    <>
      <a href={ticketAddress(ticket)}>{key}</a>
      {system !== undefined && (
        <>
          {" "}
          <SystemLozenge system={system} />
        </>
      )}
    </>
  );
}

export function SystemLozenge({ system }: { system: string }): JSX.Element {
  return <span class="aui-lozenge aui-lozenge-subtle accord-system">{system}</span>;
}

/** How many tickets of other systems there are among those that a link opens in Jira's search. */
export function outsideText(count: number): string {
  return count === 1
    ? AJS.I18n.getText("accord.outside.one")
    : AJS.I18n.getText("accord.outside.many", countText(count));
}

/** Where a ticket is shown: an issue by Jira, what another system keeps by Accord. */
export function ticketAddress({ key, url = "", system }: TicketName): string {
  if (system === undefined) return `${contextPath()}/browse/${encodeURIComponent(key)}`;
  return `${contextPath()}${OUTSIDE}${reference(url)}`;
}

/** Where REST has what belongs to a ticket. */
export function ticketPath({ key, url = "", system }: TicketName): string {
  return system === undefined
    ? `/issues/${encodeURIComponent(key)}`
    : `/outside-tickets/${reference(url)}`;
}

/**
 * A ticket that is told in one text: the key of an issue, or a system and its id of the ticket with a slash.
 *
 * @returns it as lists name it
 */
export function toTicket(text: string): TicketName {
  const [system = "", id] = text.split("/");
  return id === undefined ? { key: text } : { key: id, url: `${OUTSIDE}${text}`, system };
}

/** System and id, each escaped. */
function reference(url: string): string {
  const parts = url.slice(url.indexOf(OUTSIDE) + OUTSIDE.length).split("/");
  return parts.map((part) => encodeURIComponent(decodeURIComponent(part))).join("/");
}

import type { JSX } from "preact";
import { contextPath } from "../../shared/host";
import { countText } from "../../shared/number";
import { outsideText } from "../../shared/ticket-link";
import type { TicketsPart } from "./model";

/** How many there are, how many the reader may not see, and the way into Jira's own search. */
export function ListHead({ part }: { part: TicketsPart<unknown> }): JSX.Element {
  const { total, hidden = 0, outside = 0, jql } = part;
  return (
    <p class="accord-tickets-head" role="status">
      <strong>
        {total === 1
          ? AJS.I18n.getText("accord.tickets.one")
          : AJS.I18n.getText("accord.tickets.many", countText(total))}
      </strong>{" "}
      {hidden > 0 && (
        <span class="accord-note">
          {hidden === 1
            ? AJS.I18n.getText("accord.tickets.hidden-one")
            : AJS.I18n.getText("accord.tickets.hidden", countText(hidden))}
        </span>
      )}{" "}
      {jql !== undefined && total > outside && (
        <a href={`${contextPath()}/issues/?jql=${encodeURIComponent(jql)}`}>
          {AJS.I18n.getText("accord.tickets.search")}
        </a>
      )}{" "}
      {outside > 0 && <span class="accord-note">{outsideText(outside)}</span>}
    </p>
  );
}

export function More(props: { shown: number; total: number; onMore: () => void }): JSX.Element {
  return (
    <div class="accord-buttons">
      <button type="button" class="aui-button" onClick={props.onMore}>
        {AJS.I18n.getText("accord.tickets.more")}
      </button>
      <span class="accord-note">
        {AJS.I18n.getText("accord.tickets.shown", countText(props.shown), countText(props.total))}
      </span>
    </div>
  );
}

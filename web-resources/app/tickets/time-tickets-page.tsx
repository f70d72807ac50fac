import type { JSX } from "preact";
import { ceilMinutes, minutesText } from "../../shared/duration";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import { ListHead, More } from "./list-foot";
import type { TimeTicket } from "./model";
import { ScopeWords } from "./scope-words";
import { IssueLink } from "./ticket-table";
import { useTickets } from "./use-tickets";

const NAMES = ["provider", "client", "length", "period", "kind", "department", "party"];

/** The tickets behind a part of "who had the time", with what each had in it. */
export function TimeTicketsPage(): JSX.Element {
  const { query } = useRouter();
  const asked = new URLSearchParams(
    NAMES.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? ""]] : [])),
  );
  const list = useTickets<TimeTicket>("/figures/time/tickets", asked.toString());
  const { part, failure, more, reload } = list;
  const title = AJS.I18n.getText("accord.tickets.time-title");
  if (failure && !part) return <FailedPage failure={failure} title={title} onRetry={reload} />;
  const took = AJS.I18n.getText("accord.gadget.column.time");
  return (
    <Page title={title}>
      <ScopeWords known={{}} />
      {!part && <Loading />}
      {part && <ListHead part={part} />}
      {part?.tickets.length === 0 && <Empty title={AJS.I18n.getText("accord.tickets.empty")} />}
      {part && part.tickets.length > 0 && (
        <table class="aui accord-stack accord-tickets">
          <caption class="accord-aside">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText("accord.tickets.issue")}</th>
              <th scope="col" class="accord-figure">
                {took}
              </th>
            </tr>
          </thead>
          <tbody>
            {part.tickets.map(({ issue, millis }) => (
              <tr key={issue.url ?? issue.key}>
                <th scope="row">
                  <IssueLink issue={issue} />
                </th>
                <td data-label={took} class="accord-figure">
                  {minutesText(ceilMinutes(millis))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {part && more && <More shown={part.tickets.length} total={part.total} onMore={more} />}
    </Page>
  );
}

import type { JSX } from "preact";
import type { TicketOutcome } from "../../shared/figures/model";
import { Failed } from "../../shared/message";
import { Link } from "../router/link";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import { ListHead, More } from "./list-foot";
import type { Ticket } from "./model";
import { ScopeWords } from "./scope-words";
import { TicketTable } from "./ticket-table";
import { useTickets } from "./use-tickets";
import { OUTCOMES, outcomeLook } from "./words";

/** The tickets behind a figure: whoever doubts a number can look at each of them. */
export function TicketsPage(): JSX.Element {
  const { query } = useRouter();
  const { part, failure, more, reload } = useTickets<Ticket>("/figures/tickets", asked(query));
  const title = AJS.I18n.getText("accord.tickets.title");
  if (failure && !part) return <FailedPage failure={failure} title={title} onRetry={reload} />;
  const first = part?.tickets[0];
  return (
    <Page title={title}>
      <ScopeWords
        known={{
          ...(first ? { metric: first.metric.name } : {}),
          ...(first?.goal ? { goal: first.goal.name } : {}),
        }}
      />
      <OutcomeTabs />
      {failure && <Failed title={AJS.I18n.getText("accord.app.failed")} failure={failure} />}
      {!part && <Loading />}
      {part && <ListHead part={part} />}
      {part?.tickets.length === 0 && (
        <Empty title={AJS.I18n.getText("accord.tickets.empty")}>
          <p>{AJS.I18n.getText("accord.tickets.empty-what")}</p>
        </Empty>
      )}
      {part && part.tickets.length > 0 && <TicketTable tickets={part.tickets} />}
      {part && more && <More shown={part.tickets.length} total={part.total} onMore={more} />}
    </Page>
  );
}

/** One outcome at a time; which one is in the address. */
function OutcomeTabs(): JSX.Element {
  const { query } = useRouter();
  const current = query.get("outcome") ?? "";
  const to = (outcome: TicketOutcome | ""): string => {
    const next = new URLSearchParams(query);
    if (outcome === "") next.delete("outcome");
    else next.set("outcome", outcome);
    return `tickets?${next.toString()}`;
  };
  return (
    <nav class="accord-tabs" aria-label={AJS.I18n.getText("accord.tickets.outcome")}>
      <ul>
        <li>
          <Link to={to("")} current={current === ""}>
            {AJS.I18n.getText("accord.tickets.all")}
          </Link>
        </li>
        {OUTCOMES.map((outcome) => (
          <li key={outcome}>
            <Link to={to(outcome)} current={current === outcome}>
              {outcomeLook(outcome).text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const NAMES = [
  "provider",
  "client",
  "agreement",
  "service",
  "metric",
  "goal",
  "assignee",
  "length",
  "period",
  "outcome",
];

/** Only what the list is narrowed by; the address may have more in it. */
function asked(query: URLSearchParams): string {
  const known = new URLSearchParams();
  for (const name of NAMES) {
    const value = query.get(name);
    if (value !== null && value !== "") known.set(name, value);
  }
  return known.toString();
}

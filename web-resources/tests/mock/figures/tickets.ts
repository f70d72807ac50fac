import type {
  Reason,
  Ticket,
  TicketIssue,
  TicketsPart,
  TimeTicket,
} from "../../../app/tickets/model";
import type { TicketOutcome } from "../../../shared/figures/model";

const HOUR = 3_600_000;
const DAY = 86_400_000;
const OUTSIDE = "/plugins/servlet/accord/outside/servicenow/46d44a";
const COUNTS: Partial<Record<TicketOutcome, number>> = {
  MET: 404,
  MISSED: 30,
  OPEN_LATE: 11,
  CANCELLED: 2,
};

const SUMMARIES = [
  "VPN drops every hour for the month-end team",
  "Payroll export fails",
  "Shared mailbox rights",
  "Two screens for the new desk",
  "Invoice scanner prints blank pages",
  "SAP password expired abroad",
  "<img src=x onerror=alert(1)> in a form",
];

/** Holds the tickets behind the drawn October, with a reason that somebody gave. */
export class TicketsMock {
  private readonly reasons = new Map<string, Reason>([
    [
      "ITS-1400",
      {
        code: "THIRD_PARTY",
        note: "The carrier was down.",
        by: { key: "paul", name: "Paul Okafor" },
        at: "2026-10-12T08:00:00.000Z",
      },
    ],
  ]);

  list(query: URLSearchParams): TicketsPart<Ticket> {
    const outcome = query.get("outcome") as TicketOutcome | null;
    const total = outcome === null ? 436 : (COUNTS[outcome] ?? 0);
    const limit = Number(query.get("limit") ?? 50);
    const after = Number(query.get("after") ?? 0);
    const end = Math.min(total, after + limit);
    const tickets = Array.from({ length: end - after }, (_, i) =>
      this.ticket(after + i, outcome ?? undefined),
    );
    const label = query.get("period") ?? "2026-11";
    const jql = `issue in slaOutcome("${(outcome ?? "any").toLowerCase()}", "${label}")`;
    return {
      total,
      hidden: outcome === "MISSED" ? 2 : 0,
      outside: total > 7 ? 1 : 0,
      tickets,
      jql,
      ...(end < total ? { next: String(end) } : {}),
    };
  }

  timeList(): TicketsPart<TimeTicket> {
    const tickets = Array.from({ length: 22 }, (_, i) => ({
      issue: issueOf(i),
      millis: (40 - i) * 0.35 * HOUR,
    }));
    return { total: 22, tickets, jql: "issuekey in (ITS-1400)" };
  }

  private ticket(i: number, wanted: TicketOutcome | undefined): Ticket {
    const outcome = wanted ?? (i < 30 ? "MISSED" : i < 434 ? "MET" : "CANCELLED");
    const isMissed = outcome === "MISSED" || outcome === "OPEN_LATE";
    const issue = issueOf(i);
    const reason = isMissed ? this.reasons.get(issue.key) : undefined;
    return {
      issue,
      agreement: { id: "it-for-finance", name: "IT Services for Finance" },
      metric: { id: "resolution", name: "Resolution" },
      goal: { id: "high", name: "High" },
      cycle: 1,
      outcome,
      at: new Date(Date.parse("2026-10-29T10:20:00Z") - i * 0.7 * DAY).toISOString(),
      elapsedMillis: (isMissed ? 8.2 + i * 0.3 : 2 + (i % 11) * 0.5) * HOUR,
      targetMillis: 8 * HOUR,
      open: outcome === "OPEN_LATE" || (outcome === "MISSED" && i < 11),
      ...(reason ? { reason } : {}),
    };
  }
}

/** One of them is kept by another system. */
function issueOf(i: number): TicketIssue {
  const summary = SUMMARIES[i % SUMMARIES.length] ?? "";
  return i === 7
    ? { key: "INC0010001", summary, url: OUTSIDE, system: "servicenow" }
    : { key: `ITS-${1400 + i}`, summary };
}

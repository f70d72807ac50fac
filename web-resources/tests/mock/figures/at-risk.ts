import type { AtRiskFigures, RiskyClock } from "../../../gadgets/at-risk/model";

const MINUTE = 60_000;
const AS_OF = "2026-11-24T08:55:00.000Z";

const AGREEMENT = { id: "it-for-finance", name: "IT Services for Finance" };
const RESOLUTION = { id: "resolution", name: "Resolution" };

function clock(key: string, summary: string, more: Partial<RiskyClock>): RiskyClock {
  return {
    issue: { key, summary },
    agreement: AGREEMENT,
    metric: RESOLUTION,
    phase: "RUNNING",
    standing: "AT_RISK",
    running: true,
    ...more,
  };
}

/** The drawn clocks, and two more: one that its calendar stops, one paused past its target. */
const CLOCKS: RiskyClock[] = [
  clock("ITS-1479", "Payroll export fails", {
    holder: { id: "applications", name: "Applications" },
    standing: "BREACHED",
    remainingMillis: -130 * MINUTE,
    dueAt: "2026-11-23T16:45:00.000Z",
  }),
  clock("ITS-1471", "Invoice scanner prints blank pages", {
    holder: { id: "service-desk", name: "IT Services" },
    phase: "PAUSED",
    standing: "BREACHED",
    running: false,
    waitingFor: { party: "CLIENT", department: { id: "finance", name: "Finance" } },
    remainingMillis: -15 * MINUTE,
  }),
  clock("ITS-1490", "New starter, 3 people", {
    metric: { id: "first-response", name: "First response" },
    holder: { id: "service-desk", name: "Service desk" },
    inTransit: true,
    remainingMillis: 18 * MINUTE,
    dueAt: "2026-11-24T09:13:00.000Z",
  }),
  clock("ITS-1482", "VPN drops every hour", {
    holder: { id: "network", name: "Network" },
    remainingMillis: 72 * MINUTE,
    dueAt: "2026-11-24T10:07:00.000Z",
  }),
  clock("ITS-1488", "Contract archive is read-only for the New York office", {
    holder: { id: "legal", name: "Legal" },
    running: false,
    remainingMillis: 95 * MINUTE,
    opensAt: "2026-11-24T13:00:00.000Z",
    dueAt: "2026-11-24T14:35:00.000Z",
  }),
  clock("ITS-1466", "Shared mailbox rights", {
    holder: { id: "service-desk", name: "IT Services" },
    phase: "PAUSED",
    running: false,
    waitingFor: { party: "CLIENT", department: { id: "hr", name: "HR" } },
    remainingMillis: 52 * MINUTE,
  }),
];

export function atRiskOf(query: URLSearchParams): AtRiskFigures {
  const provider = query.get("provider");
  if (provider === "facilities") return { asOf: AS_OF, open: 31, atRisk: 0, late: 0, clocks: [] };
  if (provider === "hr") return { asOf: AS_OF, open: 0, atRisk: 0, late: 0, clocks: [] };
  return {
    asOf: AS_OF,
    open: 48,
    atRisk: 4,
    late: 3,
    hidden: 1,
    clocks: CLOCKS,
    jql: 'issue in slaStanding("at-risk") OR issue in slaStanding("breached")',
  };
}

import type { Agreement, Calendar, Clock, Cycle, IssueClocks, Segment } from "../../../panel/model";

export const HOUR = 3_600_000;
export const MINUTE = 60_000;

export const IT = { key: "it", name: "IT Services" };
export const DESK = { key: "desk", name: "Service desk" };
export const NETWORK = { key: "network", name: "Network" };
export const FINANCE = { key: "finance", name: "Finance" };

export const AGREEMENT: Agreement = {
  id: "it-for-finance",
  name: "IT Services for Finance",
  version: 4,
  provider: IT,
  client: FINANCE,
};

export const BERLIN: Calendar = {
  id: "berlin",
  name: "Berlin office hours",
  zone: "Europe/Berlin",
  version: 1,
};

/** Tuesday 24 November 2026, 09:55 in Berlin. */
export const TUESDAY = "2026-11-24T08:55:00.000Z";

/** Berlin office hours (9 to 17) of the days after TUESDAY's morning. */
export const WINDOWS: [string, string][] = [
  [TUESDAY, "2026-11-24T16:00:00.000Z"],
  ["2026-11-25T08:00:00.000Z", "2026-11-25T16:00:00.000Z"],
  ["2026-11-26T08:00:00.000Z", "2026-11-26T16:00:00.000Z"],
];

export function segment(
  from: string,
  until: string,
  minutes: number,
  more: Partial<Segment> = {},
): Segment {
  return {
    from,
    until,
    kind: "RUNNING",
    holder: NETWORK,
    workingMillis: minutes * MINUTE,
    goal: "high",
    ...more,
  };
}

export function cycle(more: Partial<Cycle> = {}): Cycle {
  return {
    number: 1,
    start: "2026-11-20T17:22:00.000Z",
    phase: "RUNNING",
    standing: "ON_TRACK",
    elapsedMillis: 0,
    wallMillis: 87 * HOUR,
    bounces: 0,
    reopens: 0,
    segments: [],
    ...more,
  };
}

export function clock(more: Partial<Clock> = {}): Clock {
  return {
    agreement: "it-for-finance",
    version: 4,
    metric: "resolution",
    name: "Resolution",
    owedBy: "PROVIDER",
    department: IT,
    phase: "RUNNING",
    standing: "ON_TRACK",
    calendar: BERLIN,
    goal: { id: "high", name: "High", kind: "DURATION", targetMillis: 8 * HOUR },
    elapsedMillis: 0,
    wallMillis: 87 * HOUR,
    remainingMillis: 8 * HOUR,
    openNow: true,
    windows: WINDOWS,
    marks: [],
    cycles: [],
    ...more,
  };
}

export function issue(clocks: Clock[], more: Partial<IssueClocks> = {}): IssueClocks {
  return {
    issue: { id: "10482", key: "ITS-1482" },
    asOf: TUESDAY,
    reader: { zone: "Europe/Berlin", locale: "en-GB" },
    agreements: [AGREEMENT],
    clocks,
    ledger: { totalMillis: 0, entries: [] },
    legs: [],
    ...more,
  };
}

import type { Miss, Report, ReportedAgreement, ReportRow } from "../../../app/reports/model";
import type { ScorePromise } from "../../../shared/figures/model";
import type { AppMock } from "./answers";
import {
  DUTY,
  figure,
  FINANCE,
  IT,
  IT_FOR_FINANCE,
  OCTOBER,
  PROMISES,
  RESOLUTION,
} from "./figures";
import { type MockAnswer, type MockRequest, ok, refusal } from "./types";

const HOUR = 3_600_000;
const LEGAL = { id: "legal", name: "Legal" };
const CODES = ["CAPACITY", "WRONG_ROUTING", undefined, "CLIENT_LATE", "CAPACITY"];

const ROWS: readonly ReportRow[] = [
  row("2026-11", "2026-11-01", "2026-12-01", "RUNNING", figure(311, 14)),
  row("2026-10", "2026-10-01", "2026-11-01", "FROZEN", OCTOBER, 2),
  row("2026-09", "2026-09-01", "2026-10-01", "FROZEN", figure(398, 17)),
  {
    ...row(
      "2026-10",
      "2026-10-01",
      "2026-11-01",
      "CLOSED",
      figure(6, 1, { finding: "TOO_FEW", interval: { low: "48.6", high: "97.4" } }),
    ),
    department: LEGAL,
  },
  { ...row("2026-W44", "2026-10-26", "2026-11-02", "FROZEN", figure(96, 9)), length: "WEEK" },
];

function row(
  label: string,
  first: string,
  until: string,
  state: ReportRow["state"],
  shown: ReportRow["figure"],
  restatements = 0,
): ReportRow {
  return {
    department: IT,
    length: "MONTH",
    label,
    first,
    until,
    state,
    ...(state === "RUNNING" ? {} : { frozenAt: "2026-11-04T17:00:00.000Z" }),
    figure: shown,
    restatements,
  };
}

const MISSES: Miss[] = Array.from({ length: 30 }, (_, i): Miss => {
  const code = CODES[i % CODES.length];
  return {
    issue: {
      key: `ITS-${1401 + i}`,
      summary:
        ["VPN drops every hour", "Payroll export fails", "New starter, 3 people"][i % 3] ?? "",
    },
    metric: i < 5 ? { id: "first-response", name: "First response" } : RESOLUTION,
    ...(i < 5
      ? {}
      : { goal: i < 22 ? { id: "high", name: "High" } : { id: "others", name: "others" } }),
    cycle: 1,
    at: `2026-10-${String(1 + i).padStart(2, "0")}T09:30:00.000Z`,
    elapsedMillis: (i < 5 ? 2 : i < 22 ? 10 : 31) * HOUR + i * 60_000,
    targetMillis: (i < 5 ? 1 : i < 22 ? 8 : 24) * HOUR,
    open: i >= 19,
    ...(code === undefined
      ? {}
      : { reason: { code, note: i === 1 ? "Sat two hours with Applications." : "" } }),
  };
});

const SCORES: ScorePromise[] = [
  {
    metric: { id: "choose-again", name: "Choose again" },
    provider: IT,
    question: "CHOOSE_AGAIN",
    target: "30",
    minimumAnswers: 20,
    score: "-12",
    interval: { low: "-31", high: "8" },
    n: 96,
    verdict: "MISSED",
  },
  {
    metric: { id: "kept-informed", name: "Kept informed" },
    provider: IT,
    question: "COMMUNICATION",
    target: "4",
    minimumAnswers: 20,
    score: "3.9",
    interval: { low: "3.6", high: "4.1" },
    n: 88,
    verdict: "WATCH",
  },
  {
    metric: { id: "clear-requests", name: "Clear requests" },
    provider: FINANCE,
    question: "ACCURACY",
    target: "3.5",
    minimumAnswers: 10,
    verdict: "NO_DATA",
  },
];

function part(app: AppMock): ReportedAgreement {
  return {
    agreement: IT_FOR_FINANCE,
    clients: [FINANCE],
    figure: OCTOBER,
    now: figure(405, 29, { finding: "BELOW", interval: { low: "90.5", high: "95.3" } }),
    target: "95.0",
    promises: [...PROMISES, DUTY],
    scores: SCORES,
    misses: MISSES,
    restatements: [
      {
        issue: { key: "ITS-1398", summary: "Shared mailbox rights" },
        metric: RESOLUTION,
        cycle: 1,
        before: "MISSED",
        after: "MET",
        at: "2026-11-09T10:12:00.000Z",
        why: "RECOMPUTED",
        by: { key: "ines", name: "Ines Winter" },
      },
      {
        metric: RESOLUTION,
        cycle: 1,
        before: "MET",
        after: "EXEMPT",
        at: "2026-11-10T08:00:00.000Z",
        why: "TRACKED",
      },
    ],
    investigations: app.investigations.filter(
      ({ agreement }) => agreement.id === IT_FOR_FINANCE.id,
    ),
  };
}

/** GET /reports and one of them. */
export function answerReports({ path, query }: MockRequest, app: AppMock): MockAnswer | undefined {
  if (path === "/reports") {
    const department = query.get("department");
    return ok(
      app.reports.filter(
        (one) =>
          one.length === query.get("length") &&
          (department === null || one.department.id === department),
      ),
    );
  }
  const [, department, label] = /^\/reports\/([^/]+)\/([^/.]+)$/.exec(path) ?? [];
  if (label === undefined) return undefined;
  const known = app.reports.find((one) => one.department.id === department && one.label === label);
  if (!known) return refusal(404, `There is no report ${label} of ${department ?? ""}.`);
  const isDrawn = known.department === IT && label === "2026-10";
  const report: Report = { ...known, agreements: isDrawn ? [part(app)] : [] };
  return ok(report);
}

export { ROWS as REPORTS, SCORES };

import type {
  ComplianceFigures,
  OpenInvestigation,
  PromiseFigure,
} from "../../../gadgets/compliance/model";
import type { PeriodFigure, PeriodLength } from "../../../shared/figures/model";
import type { AppMock } from "../app/answers";
import { named } from "../app/rows";
import { figure } from "./numbers";
import { periodsBack } from "./periods";

const HOUR = 3_600_000;
const MINUTE = 60_000;
const AS_OF = "2026-11-24T08:55:00.000Z";

/** Met and missed of ended periods, newest last: the drawn decline, by department. */
const COURSE: readonly (readonly [met: number, missed: number])[] = [
  [424, 14],
  [409, 17],
  [431, 13],
  [415, 20],
  [421, 18],
  [402, 25],
  [398, 26],
  [387, 33],
  [406, 28],
  [391, 36],
  [399, 33],
  [383, 38],
  [404, 30],
];

/** How much of the drawn numbers a period of that length has. */
const SHARE: Record<PeriodLength, number> = { WEEK: 0.25, MONTH: 1, QUARTER: 3, YEAR: 12 };

export function complianceOf(query: URLSearchParams, app: AppMock): ComplianceFigures {
  const length = (query.get("length") ?? "MONTH") as PeriodLength;
  const count = Number(query.get("periods") ?? 13);
  const provider = query.get("provider") ?? "";
  const scope = scopeOf(query, app);
  const until = query.get("until");
  const all = periodsOf(provider, length, Math.max(count, 13));
  const end = until === null ? all.length : all.findIndex(({ label }) => label === until) + 1;
  const periods = all.slice(Math.max(0, end - count), end);
  const latest =
    [...periods].reverse().find(({ running, counted }) => running !== true && counted > 0) ??
    periods[periods.length - 1];
  const isOfIt = provider === "service-desk" || provider === "";
  return {
    asOf: AS_OF,
    length,
    scope,
    target: "95.0",
    hiddenAgreements: provider === "network" ? 2 : 0,
    periods,
    ...(latest ? { latest } : {}),
    promises: promisesOf(provider, length),
    ...(isOfIt ? { investigations: INVESTIGATIONS, openInvestigations: 4 } : {}),
  };
}

export function periodsOf(provider: string, length: PeriodLength, count: number): PeriodFigure[] {
  const ended = count - 1;
  return periodsBack(length, count).map((period, i) => {
    const [met, missed] = COURSE[COURSE.length - ended + i] ?? COURSE[0] ?? [0, 0];
    if (period.running === true) return { ...period, ...countsFor(provider, length, 96, 5, 3) };
    return { ...period, ...countsFor(provider, length, met, missed, i === ended - 1 ? 11 : 0) };
  });
}

function countsFor(
  provider: string,
  length: PeriodLength,
  met: number,
  missed: number,
  openLate: number,
) {
  const share = SHARE[length];
  const some = (count: number): number => Math.round(count * share);
  switch (provider) {
    // Nothing was asked of them yet.
    case "hr":
      return figure(0, 0);
    // A small department: twelve requests a month.
    case "legal":
      return figure(Math.max(1, some(11)), some(1), { cancelled: 1 });
    case "facilities":
      return figure(some(met / 2), some(missed / 9));
    case "procurement":
      return figure(some(met / 4), some(missed));
    default:
      return figure(some(met), some(missed), {
        openLate: Math.min(some(missed), some(openLate)),
        cancelled: some(8) > 1 ? 2 : 1,
        exempt: provider === "network" ? 3 : 0,
        transferred: provider === "network" ? 4 : 0,
        withinClockError: provider === "network" ? 1 : 0,
      });
  }
}

/** The drawn promises: in October they add up to 404 and 30. */
function promisesOf(provider: string, length: PeriodLength): PromiseFigure[] {
  if (["hr", "legal", "facilities", "procurement"].includes(provider)) return [];
  const agreement = { id: "it-for-finance", name: "IT Services for Finance" };
  const resolution = { id: "resolution", name: "Resolution", kind: "time" as const };
  const share = SHARE[length];
  const counts = (met: number, missed: number, openLate: number) =>
    figure(Math.round(met * share), Math.round(missed * share), {
      openLate: Math.round(openLate * share),
    });
  return [
    {
      ...counts(212, 5, 0),
      agreement,
      metric: { id: "first-response", name: "First response", kind: "time" },
      targetMillis: HOUR,
      complianceTarget: "95.0",
      meanMillis: 21 * MINUTE,
      p50Millis: 14 * MINUTE,
      p90Millis: 48 * MINUTE,
    },
    {
      ...counts(71, 17, 9),
      agreement,
      metric: resolution,
      goal: { id: "high", name: "High" },
      targetMillis: 8 * HOUR,
      complianceTarget: "95.0",
      meanMillis: 362 * MINUTE,
      p50Millis: 340 * MINUTE,
      p90Millis: 665 * MINUTE,
    },
    {
      ...counts(121, 8, 2),
      agreement,
      metric: resolution,
      goal: { id: "low", name: "others" },
      targetMillis: 24 * HOUR,
      complianceTarget: "95.0",
      meanMillis: 691 * MINUTE,
      p50Millis: 550 * MINUTE,
      p90Millis: 1350 * MINUTE,
    },
  ];
}

const INVESTIGATIONS: OpenInvestigation[] = [
  {
    id: "14",
    agreement: { id: "it-for-finance", name: "IT Services for Finance" },
    metric: { id: "resolution", name: "Resolution" },
    period: "2026-10",
    state: "OPEN",
    owner: { key: "katrin", name: "Katrin Vogel" },
    recheckOn: "2026-11-30",
    headline: "12 of 17 misses waited over 3h between Service desk and Network",
  },
];

function scopeOf(query: URLSearchParams, { definitions }: AppMock): ComplianceFigures["scope"] {
  const kinds = {
    provider: "departments",
    client: "departments",
    agreement: "agreements",
    service: "services",
  } as const;
  const scope: ComplianceFigures["scope"] = {};
  for (const [name, kind] of Object.entries(kinds) as [keyof typeof kinds, "departments"][]) {
    const id = query.get(name);
    if (id !== null) scope[name] = named(definitions, kind, id);
  }
  const metric = query.get("metric");
  if (metric !== null) scope.metric = { id: metric, name: metric };
  return scope;
}

import type { RelationshipFigures } from "../../../gadgets/relationship/model";
import type {
  Place,
  Placed,
  QuadrantFigures,
  ScorecardFigures,
} from "../../../gadgets/scorecard/model";
import type { TimeFigures } from "../../../gadgets/who-had-the-time/model";
import type { Figure, PeriodLength, Score } from "../../../shared/figures/model";
import type { AppMock } from "../app/answers";
import { named } from "../app/rows";
import { periodsOf } from "./compliance";
import { again, figure } from "./numbers";
import { itemsOf } from "./survey";
import { runningLabel } from "./periods";

const HOUR = 3_600_000;
const AS_OF = "2026-11-24T08:55:00.000Z";

export function timeOf(query: URLSearchParams): TimeFigures {
  const period = query.get("period") ?? runningLabel("MONTH");
  if (query.get("provider") === "hr")
    return { asOf: AS_OF, period, tickets: 0, totalMillis: 0, parts: [] };
  const parts: TimeFigures["parts"] = [
    part("HELD", "service-desk", "IT Services", 731, 412),
    part("HELD", "network", "Network", 1204.5, 187),
    part("HELD", "applications", "Applications", 466.25, 96),
    part("TRANSIT", "network", "Network", 318.75, 187),
    {
      kind: "WAITING",
      party: "CLIENT",
      department: { id: "finance", name: "Finance" },
      millis: 589.4 * HOUR,
      tickets: 141,
    },
    { kind: "WAITING", party: "THIRD_PARTY", millis: 97.1 * HOUR, tickets: 22 },
  ];
  const totalMillis = parts.reduce((sum, { millis }) => sum + millis, 0);
  return { asOf: AS_OF, period, tickets: 412, totalMillis, parts };
}

function part(kind: "HELD" | "TRANSIT", id: string, name: string, hours: number, tickets: number) {
  return { kind, department: { id, name }, millis: hours * HOUR, tickets };
}

export function relationshipOf(
  query: URLSearchParams,
  { definitions }: AppMock,
): RelationshipFigures {
  const length = (query.get("length") ?? "MONTH") as PeriodLength;
  const count = Number(query.get("periods") ?? 12);
  const one = named(definitions, "departments", query.get("one") ?? "");
  const other = named(definitions, "departments", query.get("other") ?? "");
  const way = (provider: typeof one, client: typeof one, score: Score) => {
    const agreements = definitions
      .list("agreements")
      .filter(
        (agreement) =>
          agreement.provider === provider.id &&
          (agreement.clients as string[] | undefined)?.includes(client.id) === true,
      )
      .map(({ id, name }) => ({ id: String(id), name: String(name) }));
    const periods =
      agreements.length === 0
        ? []
        : periodsOf(provider.id === "finance" ? "facilities" : provider.id, length, count);
    const latest = periods[periods.length - 2];
    return {
      provider,
      client,
      target: "95.0",
      periods,
      agreements,
      ...(latest ? { latest } : {}),
      chooseAgain: score,
    };
  };
  return {
    asOf: AS_OF,
    one,
    other,
    directions: [
      way(one, other, again(46, 13, 96, { asked: 241, was: 41 })),
      way(other, one, again(3, 0, 4)),
    ],
  };
}

const PLACED: readonly [id: string, counts: Figure, score: Score, place: Place][] = [
  ["facilities", figure(294, 6), again(38, 5, 63), "GREEN_GREEN"],
  ["service-desk", figure(404, 30), again(46, 13, 96), "RED_GREEN"],
  ["legal", figure(119, 1), again(9, 13, 33), "GREEN_RED"],
  ["procurement", figure(88, 12), again(10, 18, 40), "RED_RED"],
  ["hr", figure(9, 1), again(2, 1, 4), "UNKNOWN"],
];

export function quadrantOf(query: URLSearchParams, { definitions }: AppMock): QuadrantFigures {
  const client = query.get("client");
  return {
    asOf: AS_OF,
    ...(client === null ? {} : { client: named(definitions, "departments", client) }),
    departments: PLACED.map(([id, compliance, chooseAgain, place]): Placed => ({
      department: named(definitions, "departments", id),
      compliance,
      chooseAgain,
      place,
    })),
  };
}

export function scorecardOf(query: URLSearchParams, { definitions }: AppMock): ScorecardFigures {
  const department = named(definitions, "departments", query.get("department") ?? "");
  const period = query.get("period") ?? runningLabel("MONTH");
  const [, , score = again(0, 0, 0)] = PLACED.find(([id]) => id === department.id) ?? [];
  return {
    asOf: AS_OF,
    department,
    period,
    sides: [
      {
        side: "INTERNAL_CLIENTS",
        chooseAgain: score,
        items: itemsOf().map(({ question = "", score: of }) => ({ question, score: of })),
      },
      { side: "OUTSIDE_CLIENTS", chooseAgain: again(2, 1, 4), items: [] },
      { side: "OWN_VIEW", items: [] },
    ],
    gaps: [
      { question: "COMMUNICATION", own: "4.4", clients: "3.6", gap: "-0.8" },
      { question: "RESOLUTION_TIME", own: "4.2", clients: "3.8", gap: "-0.4" },
      { question: "RESPONSE_TIME", own: "4.3", clients: "4.3", gap: "0.0" },
      { question: "ACCURACY", own: "4.0", clients: "4.1", gap: "0.1" },
      { question: "PROFESSIONALISM", own: "4.2", clients: "4.5", gap: "0.3" },
    ],
  };
}

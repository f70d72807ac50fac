import type { Findings, Investigation } from "../../../app/investigations/model";
import type { AppMock } from "./answers";
import { figure, IT_FOR_FINANCE, PROMISES, RESOLUTION } from "./figures";
import { PEOPLE } from "./people";
import { type MockAnswer, type MockRequest, ok, refusal } from "./types";

const keys = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `ITS-${first + i}`);

const group = (name: string, count: number, first: number) => ({
  name,
  count,
  share: (Math.floor((count / 17) * 1000) / 10).toFixed(1),
  issues: keys(first, count),
});

export const INVESTIGATIONS: readonly Investigation[] = [
  {
    id: "14",
    agreement: IT_FOR_FINANCE,
    metric: RESOLUTION,
    period: "2026-10",
    state: "OPEN",
    owner: { key: "ines", name: "Ines Winter" },
    recheckOn: "2026-11-30",
    headline: "12 of 17 misses waited over 3h between Service desk and Network.",
    openedAt: "2026-11-04T07:00:00.000Z",
    figure: PROMISES[1]?.figure ?? figure(71, 17),
    causes: [
      {
        dimension: "HOLDER",
        groups: [
          group("Network", 12, 1401),
          group("Service desk", 3, 1413),
          group("Applications", 2, 1416),
        ],
      },
      {
        dimension: "PARTY",
        groups: [
          group("nobody", 11, 1401),
          group("the client", 4, 1412),
          group("a third party", 2, 1416),
        ],
      },
      {
        dimension: "WEEKDAY_HOUR",
        groups: [
          group("Monday 08\u201312", 7, 1401),
          group("Friday 14\u201318", 6, 1408),
          group("any other", 4, 1414),
        ],
      },
      {
        dimension: "REASON",
        groups: [
          group("Too few people", 9, 1401),
          group("It went to the wrong team", 3, 1410),
          group("none given", 5, 1413),
        ],
      },
    ],
    revision: 3,
    mayEdit: true,
  },
  {
    id: "12",
    agreement: { id: "legal-for-procurement", name: "Legal for Procurement" },
    metric: { id: "review", name: "Contract review" },
    period: "2026-09",
    state: "CLOSED",
    owner: { key: "omar", name: "Omar Haddad" },
    recheckOn: "2026-10-31",
    headline: "6 of 9 misses were handed to the wrong team first.",
    openedAt: "2026-10-05T07:00:00.000Z",
    figure: figure(38, 9, { finding: "BELOW", interval: { low: "67.4", high: "89.6" } }),
    causes: [],
    finding: "Requests without a value went to the general inbox.",
    action: "The form asks for the value; routing follows it.",
    evidence: "October: 46 of 48 met.",
    closedAt: "2026-11-03T15:20:00.000Z",
    closedBy: { key: "omar", name: "Omar Haddad" },
    revision: 7,
    mayEdit: false,
  },
];

/** GET /investigations, what is in one, and writing in it. */
export function answerInvestigations(
  { method, path, query, body }: MockRequest,
  app: AppMock,
): MockAnswer | undefined {
  const [, id, act] = /^\/investigations(?:\/([^/]+))?(\/close)?$/.exec(path) ?? [];
  if (!path.startsWith("/investigations")) return undefined;
  if (id === undefined) {
    const state = query.get("state");
    const department = query.get("department");
    return ok(
      app.investigations.filter(
        (one) =>
          (state === null || one.state === state) &&
          (department === null || one.agreement.id.startsWith(department)),
      ),
    );
  }
  const known = app.investigations.find((one) => one.id === id);
  if (!known) return refusal(404, `There is no investigation ${id}.`);
  if (method === "GET") return ok(known);
  const { revision, ...written } = JSON.parse(body) as { revision: number } & Findings;
  if (revision !== known.revision)
    return refusal(409, "Somebody else changed it.", "Look at it again.");
  const changed =
    act === undefined
      ? withFindings(known, written)
      : closed(known, written as { evidence: string });
  app.investigations = app.investigations.map((one) => (one === known ? changed : one));
  return ok(changed);
}

/** What was left out is empty afterwards. */
function withFindings(known: Investigation, { owner, ...written }: Findings): Investigation {
  const person = PEOPLE.find(({ key }) => key === owner);
  const changed: Investigation = { ...known, revision: known.revision + 1 };
  for (const member of ["owner", "finding", "action", "recheckOn"] as const)
    Reflect.deleteProperty(changed, member);
  return {
    ...changed,
    ...written,
    ...(person ? { owner: { key: person.key, name: person.name } } : {}),
  };
}

function closed(known: Investigation, { evidence }: { evidence: string }): Investigation {
  return {
    ...known,
    evidence,
    state: "CLOSED",
    closedAt: "2026-11-24T09:00:00.000Z",
    closedBy: { key: "admin", name: "Anna Albrecht" },
    revision: known.revision + 1,
  };
}

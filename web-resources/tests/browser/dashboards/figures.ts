import assert from "node:assert/strict";
import { test } from "node:test";
import type { Site } from "../end-to-end/site";

const BASE = "/accord/1.0/figures";
const IT = "provider=service-desk&length=MONTH";

interface Period {
  label: string;
  met: number;
  missed: number;
  openLate: number;
  cancelled: number;
  running: boolean;
  percent?: string;
}

interface Compliance {
  hiddenAgreements?: number;
  periods: Period[];
}

interface Tickets {
  total: number;
  jql?: string;
}

/** Figures over REST: what is behind them, who may read them, and what is refused. */
export function figuresOverRest(site: () => Site): void {
  const compliance = (user: string): Promise<Compliance> =>
    site().done(user, "GET", `${BASE}/compliance?${IT}&periods=4`);

  test("each figure is the number of tickets in the list that it opens", async () => {
    const { periods } = await compliance("katrin");
    assert.equal(periods.length, 4);
    assert.ok(periods.every(({ met }) => met > 0));
    for (const period of periods) {
      const counts = {
        MET: period.met,
        MISSED: period.missed,
        OPEN_LATE: period.openLate,
        CANCELLED: period.cancelled,
      };
      for (const [outcome, count] of Object.entries(counts)) {
        const query = `${IT}&period=${period.label}&outcome=${outcome}&limit=1`;
        const { total } = await site().done<Tickets>("katrin", "GET", `${BASE}/tickets?${query}`);
        assert.equal(total, count, `${outcome} of ${period.label}`);
      }
    }
  });

  test("the issue search finds the missed tickets of the list", async () => {
    const { periods } = await compliance("katrin");
    const over = periods.find(({ running, missed }) => !running && missed > 0);
    assert.ok(over);
    const query = `${IT}&period=${over.label}&outcome=MISSED&limit=1`;
    const { jql } = await site().done<Tickets>("katrin", "GET", `${BASE}/tickets?${query}`);
    assert.ok(jql);
    const found = await site().done<{ total: number }>("katrin", "POST", "/api/2/search", {
      jql,
      maxResults: 0,
    });
    assert.ok(found.total > 0 && found.total <= over.missed, `${found.total} of ${over.missed}`);
  });

  test("who is no party to an agreement reads none of its figures, and is told how many are hidden", async () => {
    const [head, other] = await Promise.all([compliance("katrin"), compliance("claire")]);
    const counted = ({ periods }: Compliance): number =>
      periods.reduce((sum, { met, missed }) => sum + met + missed, 0);
    assert.equal(head.hiddenAgreements ?? 0, 0);
    assert.ok((other.hiddenAgreements ?? 0) > 0);
    assert.ok(counted(other) < counted(head));
  });

  for (const [what, query, says] of [
    ["a length that is none", "compliance?provider=service-desk&length=FORTNIGHT", /FORTNIGHT/],
    ["a period that is none", "tickets?provider=service-desk&period=2026-13", /2026-13/],
    ["an outcome that is none", "tickets?provider=service-desk&outcome=MAYBE", /MAYBE/],
    ["a department left out", "scorecard", /department/],
  ] as const)
    test(`${what} is refused, named, and answered with a cure`, async () => {
      const { status, body } = await site().rest<{ error: string; detail?: string }>(
        "katrin",
        "GET",
        `${BASE}/${query}`,
      );
      assert.equal(status, 400);
      assert.match(body.error, says);
      assert.ok(body.detail);
    });

  test("a period without tickets is no error, and no figure", async () => {
    const query = "provider=service-desk&length=MONTH&periods=1&until=2019-01";
    const { periods } = await site().done<Compliance>(
      "katrin",
      "GET",
      `${BASE}/compliance?${query}`,
    );
    assert.deepEqual(
      periods.map(({ met, missed, percent }) => ({ met, missed, percent })),
      [{ met: 0, missed: 0, percent: undefined }],
    );
  });
}

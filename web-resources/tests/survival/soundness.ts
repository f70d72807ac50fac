import assert from "node:assert/strict";
import type { IssueClocks } from "../../panel/model";
import type { IssueFields, Jira } from "./jira";
import type { State, Told } from "./traffic";

/** Everything that was answered is there, and what a recomputation would change is nothing. */
export async function assertSound(jira: Jira, told: Told[]): Promise<IssueClocks[]> {
  const { failing, problems } = await jira.tracked();
  assert.deepEqual({ failing, problems }, { failing: [], problems: [] });
  const issues = await jira.issues();
  const byKey = new Map(issues.map(({ key, fields }) => [key, stateOf(fields)]));
  for (const one of told) assertTold(one, byKey.get(one.key));
  const { state, total, differing, differences } = await jira.dryRun();
  assert.deepEqual(
    { state, total, differing, differences },
    { state: "READY", total: issues.length, differing: 0, differences: [] },
  );
  const clocks = await Promise.all(issues.map(({ key }) => jira.clocks(key)));
  clocks.forEach(assertAddsUp);
  return clocks;
}

function stateOf({ comment, status, labels }: IssueFields): State {
  return { comments: comment.total, status: status.name, labels };
}

function assertTold(told: Told, found: State | undefined): void {
  assert.ok(found, `${told.key} was answered and is not there`);
  const { key, asked, comments, status, labels } = told;
  const certain = { comments, status, labels };
  const expected = [certain, { ...certain, ...asked }].map((state) => JSON.stringify(state));
  assert.ok(
    expected.includes(JSON.stringify(found)),
    `${key} is ${JSON.stringify(found)}, was told ${expected.join(" or ")}`,
  );
}

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** To the millisecond. */
function assertAddsUp({ issue, clocks, ledger, legs = [] }: IssueClocks): void {
  assert.ok(ledger, `${issue.key} has no ledger`);
  const held = legs.map((leg) => leg.workingMillis + leg.transitMillis + leg.waitingMillis);
  assert.equal(sum(ledger.entries.map((entry) => entry.workingMillis)), ledger.totalMillis);
  assert.equal(sum(held), ledger.totalMillis, `the legs of ${issue.key}`);
  for (const cycle of clocks.flatMap((clock) => clock.cycles ?? [])) {
    const running = (cycle.segments ?? []).filter(({ kind }) => kind === "RUNNING");
    assert.equal(sum(running.map((segment) => segment.workingMillis)), cycle.elapsedMillis);
  }
}

/** What Accord keeps in its tables, read past it. */

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Cycle, IssueClocks } from "../../panel/model";
import { sandboxLibraries } from "../running/built";
import { SHORT_LIVED } from "../running/child";

const LINE = "> ";

export interface Database {
  /** A JDBC address. */
  url: string;
  user: string;
}

/** The database in a data folder, once its sandbox has ended. */
export function databaseIn(data: string): Database {
  return { url: `jdbc:h2:file:${join(data, "database/sandbox")};IFEXISTS=TRUE`, user: "sa" };
}

/** A line for every cycle, with its newest verdict: of rows that are there twice, both. */
export async function keptCycles(database: Database): Promise<string[]> {
  const { CYCLE: cycles, VERDICT: verdicts } = await tables(database);
  const sameCycle = ["ISSUE_ID", "AGREEMENT", "METRIC", "CYCLE_NUMBER"];
  return query(
    database,
    `SELECT ${text("c", [...sameCycle, "START_AT", "STOP_AT"])} || ' ' ||
       CASE WHEN c."STOP_AT" IS NULL THEN '-' ELSE CAST(c."ELAPSED_MILLIS" AS VARCHAR) END || ' ' ||
       COALESCE(v."JUDGEMENT", '-')
     FROM "${cycles}" c LEFT JOIN "${verdicts}" v
       ON ${sameCycle.map((column) => `v."${column}" = c."${column}"`).join(" AND ")}
       AND v."SEQUENCE" = (SELECT MAX(w."SEQUENCE") FROM "${verdicts}" w
         WHERE ${sameCycle.map((column) => `w."${column}" = c."${column}"`).join(" AND ")})`,
  );
}

/** The same lines, as REST tells the cycles after folding them anew. */
export function toldCycles(issues: IssueClocks[]): string[] {
  return issues.flatMap(({ issue, clocks }) =>
    clocks.flatMap(({ agreement, metric, cycles = [] }) =>
      cycles.map((cycle) => [issue.id, agreement, metric, ...figures(cycle)].join(" ")),
    ),
  );
}

function figures({ number, start, stop, elapsedMillis, verdict }: Cycle): (string | number)[] {
  const isOpen = stop === undefined;
  return [
    number,
    Date.parse(start),
    isOpen ? "-" : Date.parse(stop),
    isOpen ? "-" : elapsedMillis,
    verdict?.outcome ?? "-",
  ];
}

function text(row: string, columns: string[]): string {
  return columns
    .map((column) => `COALESCE(CAST(${row}."${column}" AS VARCHAR), '-')`)
    .join(" || ' ' || ");
}

/** By the names that Accord gives them: Active Objects puts a hash of the plugin's key before those. */
async function tables(database: Database): Promise<Record<string, string>> {
  const found = await query(
    database,
    "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'AO!_%' ESCAPE '!'",
  );
  return Object.fromEntries(found.map((table) => [table.replace(/^AO_[^_]*_/, ""), table]));
}

/** H2's shell speaks to any database; a mark tells rows from its own words. */
async function query(database: Database, sql: string): Promise<string[]> {
  const marked = `SELECT '${LINE}' || q.line FROM (${sql}) AS q(line)`;
  const { stdout } = await promisify(execFile)("java", [
    ...SHORT_LIVED,
    ...["-cp", sandboxLibraries(), "org.h2.tools.Shell"],
    ...["-url", database.url, "-user", database.user, "-sql", marked.replaceAll(/\s+/g, " ")],
  ]);
  return stdout
    .split("\n")
    .filter((line) => line.startsWith(LINE))
    .map((line) => line.slice(LINE.length).trim());
}

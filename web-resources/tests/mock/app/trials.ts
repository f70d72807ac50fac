import type { Agreement, Goal, TimeMetric } from "../../../app/agreements/model";
import type { Trial, TrialClock } from "../../../app/agreements/trial/model";
import type { Filter } from "../../../app/model";
import type { AppMock } from "./answers";
import { type MockAnswer, type MockRequest, ok, refusal } from "./types";

interface Asked {
  project: string;
  kind?: string;
  id?: string;
  document?: unknown;
  version?: number;
  limit: number;
}

const PRIORITIES = ["High", "Medium", "Low"];

/** A dry run over invented issues: their priorities take turns, and every third took twelve hours. */
export function answerTrials(
  { method, path, body }: MockRequest,
  app: AppMock,
): MockAnswer | undefined {
  if (`${method} ${path}` !== "POST /trials") return undefined;
  const asked = JSON.parse(body) as Asked;
  if (app.definitions.find("project-settings", asked.project) === undefined)
    return refusal(404, `There is no project ${asked.project}.`, "Look at its key.");
  if (asked.kind !== "agreements")
    return ok({
      project: asked.project,
      issues: issuesOf(asked.project, []),
      goals: [],
      findings: [],
    });
  return ok(trial(asked.project, asked.document as Agreement, asked.version, app));
}

function trial(
  project: string,
  agreement: Agreement,
  number: number | undefined,
  app: AppMock,
): Trial {
  const version =
    agreement.versions.find((one) => one.version === number) ??
    agreement.versions[agreement.versions.length - 1];
  const stored = app.definitions.find("agreements", agreement.id) as Agreement | undefined;
  const inForce = stored?.versions.find(({ status }) => status === "active");
  const times = (version?.metrics ?? []).filter((one): one is TimeMetric => one.kind === "time");
  const issues = issuesOf(
    project,
    times.map((metric) => (priority: string, index: number): TrialClock => {
      const before = inForce?.metrics.find((one): one is TimeMetric => one.id === metric.id);
      const goal = goalFor(metric, priority);
      const was = before && goalFor(before, priority);
      return {
        agreement: { id: agreement.id, name: agreement.name },
        version: version?.version ?? 0,
        metric: { id: metric.id, name: metric.name },
        ...(goal ? { goal: { id: goal.id, name: goal.name } } : {}),
        phase: "STOPPED",
        outcome: outcome(goal, index),
        elapsed: tookHours(index) * HOUR,
        target: hoursOf(goal) * HOUR,
        ...(was
          ? { before: { goal: { id: was.id, name: was.name }, outcome: outcome(was, index) } }
          : {}),
      };
    }),
  );
  const clocks = issues.flatMap((issue) => issue.clocks);
  const goals = times.flatMap((metric) =>
    metric.goals.map((goal, i) => {
      const count = clocks.filter(
        (clock) => clock.metric.id === metric.id && clock.goal?.id === goal.id,
      ).length;
      const above = metric.goals.slice(0, i).find((one) => covers(one, goal));
      return {
        agreement: { id: agreement.id, name: agreement.name },
        version: version?.version ?? 0,
        metric: { id: metric.id, name: metric.name },
        goal: { id: goal.id, name: goal.name },
        issues: count,
        ...(above ? { shadowedBy: { id: above.id, name: above.name } } : {}),
      };
    }),
  );
  const findings = goals
    .filter(({ shadowedBy }) => shadowedBy !== undefined)
    .map((goal) => ({
      kind: "SHADOWED" as const,
      path: pathOf(times, agreement, goal.metric.id, goal.goal.id),
      message: `No issue can reach "${goal.goal.name}": "${goal.shadowedBy?.name ?? ""}" above it takes them all.`,
      cure: "Move it up, or remove it.",
    }));
  return { project, issues, goals, findings };
}

function issuesOf(
  project: string,
  clocks: readonly ((priority: string, index: number) => TrialClock)[],
): Trial["issues"] {
  return Array.from({ length: 12 }, (_, i) => {
    const priority = PRIORITIES[i % PRIORITIES.length] ?? "Low";
    return {
      key: `${project}-${100 + i}`,
      summary: `Request ${i + 1} of ${priority} priority`,
      owner: { id: "service-desk", name: "IT Services" },
      client: { id: "finance", name: "Finance" },
      clocks: clocks.map((clock) => clock(priority, i)),
    };
  });
}

const HOUR = 3_600_000;

/** Issues took 4 hours, or 12. */
const tookHours = (index: number): number => (index % 4 === 0 ? 12 : 4);

function outcome(goal: Goal | undefined, index: number): "MET" | "BREACHED" {
  return hoursOf(goal) >= tookHours(index) ? "MET" : "BREACHED";
}

function hoursOf(goal: Goal | undefined): number {
  const [, count = "0", unit = "h"] = /(\d+)\s*([a-z])/.exec(goal?.within ?? "") ?? [];
  return Number(count) * (unit === "d" ? 8 : unit === "m" ? 1 / 60 : 1);
}

function goalFor(metric: TimeMetric, priority: string): Goal | undefined {
  return metric.goals.find((goal) => matches(goal.for, priority));
}

function matches(filter: Filter | undefined, priority: string): boolean {
  if (filter === undefined || filter === "anything") return true;
  if ("all" in filter) return filter.all.every((one) => matches(one, priority));
  if ("is" in filter) return filter.field === "priority" && filter.is === priority;
  if ("in" in filter) return filter.field === "priority" && filter.in.includes(priority);
  return false;
}

function covers(above: Goal, goal: Goal): boolean {
  if (above.for === undefined) return true;
  const parts = typeof goal.for === "object" && "all" in goal.for ? goal.for.all : [goal.for];
  return parts.some((part) => JSON.stringify(part) === JSON.stringify(above.for));
}

function pathOf(times: TimeMetric[], agreement: Agreement, metric: string, goal: string): string {
  const last = agreement.versions.length - 1;
  const m = agreement.versions[last]?.metrics.findIndex(({ id }) => id === metric) ?? 0;
  const g = times.find(({ id }) => id === metric)?.goals.findIndex(({ id }) => id === goal) ?? 0;
  return `versions[${last}].metrics[${m}].goals[${g}]`;
}

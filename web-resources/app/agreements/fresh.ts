/** What new parts of an agreement begin with. */

import { browserZone, instantOf, today, wallTime } from "../../shared/zoned";
import type { Agreement, Metric, Side, TimeMetric } from "./model";
import { firstOfNextMonth, freeId } from "./version-edits";

/**
 * The first day of a month ahead, in the zone.
 *
 * @param after the instant from which the version before holds: a later one begins later
 */
export function freshStart(zone: string, after = ""): string {
  const dates = [today(zone), wallTime(after, zone).slice(0, 10)].sort();
  return instantOf(`${firstOfNextMonth(dates[1] ?? "")}T00:00`, zone) ?? "";
}

export function freshAgreement(): Agreement {
  const zone = browserZone();
  return {
    id: "",
    name: "",
    clients: [],
    versions: [{ version: 1, status: "draft", effectiveFrom: freshStart(zone), zone, metrics: [] }],
  };
}

export type Template = "resolution" | "response" | "duty" | "time" | "quality" | "experience";

/** A metric to go on from; its ids are none of those taken. */
export function freshMetric(template: Template, side: Side, taken: readonly string[]): Metric {
  const owed = side === "client" ? { owedBy: side } : {};
  const named = (id: string, name: string): { id: string; name: string } => ({
    id: freeId(id, taken),
    name,
  });
  switch (template) {
    case "quality":
      return {
        kind: "quality",
        ...named("quality", AJS.I18n.getText("accord.app.metric.quality")),
        ...owed,
        measure: "right-first-time",
      };
    case "experience":
      return {
        kind: "experience",
        ...named("experience", AJS.I18n.getText("accord.app.metric.experience")),
        ...owed,
        question: "overall",
        atLeast: 4,
        minimumAnswers: 5,
      };
    default:
      return { ...timeOf(template, named), ...owed };
  }
}

function timeOf(
  template: "resolution" | "response" | "duty" | "time",
  named: (id: string, name: string) => { id: string; name: string },
): TimeMetric {
  const goals = [{ id: "all", name: AJS.I18n.getText("accord.app.goal.everything"), within: "" }];
  switch (template) {
    case "response":
      return {
        kind: "time",
        ...named("first-response", AJS.I18n.getText("accord.app.metric.first-response")),
        start: "created",
        stop: "answered",
        goals,
        reopen: "final",
      };
    case "duty": {
      const waits = { field: "status", is: "" };
      return {
        kind: "time",
        ...named("answers", AJS.I18n.getText("accord.app.metric.answers")),
        start: { when: waits },
        stop: { when: { not: waits } },
        goals,
        reopen: "new-cycle",
      };
    }
    default:
      return {
        kind: "time",
        ...named(template, AJS.I18n.getText("accord.app.metric.resolution")),
        start: "created",
        stop: { when: { field: "resolution", set: true } },
        goals,
      };
  }
}

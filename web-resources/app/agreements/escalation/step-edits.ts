/** Edits of escalation steps that keep references between steps whole. */

import { removed, replaced } from "../../definition/edits";
import type { Action, Addressee, Role, Step, Threshold } from "../model";
import { freeId } from "../version-edits";

export const ROLES: readonly Role[] = [
  "assignee",
  "owner-head",
  "owner-deputies",
  "client-head",
  "client-deputies",
];

export type ThresholdKind = "share" | "due" | "before" | "after";

export function thresholdKind(at: Threshold): ThresholdKind {
  if (typeof at !== "string") return "before" in at ? "before" : "after";
  return at === "due" ? "due" : "share";
}

export function thresholdOf(kind: ThresholdKind): Threshold {
  if (kind === "due") return "due";
  if (kind === "share") return "80%";
  return kind === "before" ? { before: "1h" } : { after: "30m" };
}

/** Percent of "80%" or "80 %"; undefined when it is none. */
export function shareOf(at: Threshold): number | undefined {
  if (typeof at !== "string") return undefined;
  const share = Number.parseFloat(at);
  return Number.isNaN(share) ? undefined : share;
}

export function freshStep(steps: readonly Step[]): Step {
  const ids = steps.map(({ id }) => id);
  const isFirst = steps.length === 0;
  return {
    id: freeId(isFirst ? "warn" : "step", ids),
    at: isFirst ? "80%" : "due",
    tell: [isFirst ? "assignee" : "owner-head"],
  };
}

/** Without a step; what waited for its acknowledgement waits no more. */
export function withoutStep(steps: readonly Step[], index: number): Step[] {
  const gone = steps[index]?.id;
  return removed(steps, index).map((step) =>
    step.unlessAcknowledged === gone ? withoutWait(step) : step,
  );
}

export function withStep(steps: readonly Step[], index: number, step: Step): Step[] {
  return replaced(steps, index, step);
}

/** Only earlier steps can be waited for: after a move, references to later ones are dropped. */
export function settled(steps: readonly Step[]): Step[] {
  return steps.map((step, i) => {
    const wanted = step.unlessAcknowledged;
    const isEarlier = steps.slice(0, i).some(({ id }) => id === wanted);
    return wanted === undefined || isEarlier ? step : withoutWait(step);
  });
}

export function rolesOf(tell: readonly Addressee[]): Role[] {
  return tell.filter((one): one is Role => typeof one === "string");
}

/** What addressees of one sort name: groups, users, mail addresses, web addresses. */
export function namedOf(
  tell: readonly Addressee[],
  sort: "group" | "user" | "mail" | "webhook",
): string[] {
  return tell.flatMap((one) => {
    const value = typeof one === "string" ? undefined : (one as Record<string, string>)[sort];
    return value === undefined ? [] : [value];
  });
}

/** With other addressees of one sort; the rest stays, in an order of sorts. */
export function withNamed(
  tell: readonly Addressee[],
  sort: "group" | "user" | "mail" | "webhook",
  values: readonly string[],
): Addressee[] {
  const rest = tell.filter((one) => typeof one === "string" || !(sort in one));
  return [...rest, ...values.map((value) => ({ [sort]: value }) as Addressee)];
}

export function withRole(tell: readonly Addressee[], role: Role, isTold: boolean): Addressee[] {
  const rest = tell.filter((one) => one !== role);
  return isTold ? [role, ...rest] : rest;
}

export type ActionKind =
  "comment" | "assign-head" | "assign" | "priority" | "label" | "transition" | "createIssue";

export function actionKind(action: Action): ActionKind {
  if ("assign" in action) return action.assign === "head" ? "assign-head" : "assign";
  if ("comment" in action) return "comment";
  if ("priority" in action) return "priority";
  if ("label" in action) return "label";
  return "transition" in action ? "transition" : "createIssue";
}

export function freshAction(kind: ActionKind): Action {
  switch (kind) {
    case "assign-head":
      return { assign: "head" };
    case "assign":
      return { assign: { user: "" } };
    case "createIssue":
      return { createIssue: { project: "", type: "Task", summary: "", label: "rescue" } };
    case "comment":
      return { comment: "" };
    case "priority":
      return { priority: "" };
    case "label":
      return { label: "" };
    case "transition":
      return { transition: "" };
  }
}

function withoutWait(step: Step): Step {
  const copy = { ...step };
  delete copy.unlessAcknowledged;
  return copy;
}

/** Steps of an escalation in words: "When 80 % is used, tell the assignee." */

import type { Action, Addressee, Step, Threshold } from "../model";
import type { Names } from "../words";

export function thresholdWords(at: Threshold): string {
  if (typeof at !== "string")
    return "before" in at
      ? AJS.I18n.getText("accord.app.threshold.before", at.before)
      : AJS.I18n.getText("accord.app.threshold.after", at.after);
  return at === "due"
    ? AJS.I18n.getText("accord.app.threshold.due")
    : AJS.I18n.getText("accord.app.threshold.share", at.replace(/\s*%$/, ""));
}

export function addresseeWords(addressee: Addressee, names: Names): string {
  if (typeof addressee === "object") {
    if ("group" in addressee)
      return AJS.I18n.getText("accord.app.addressee.group", addressee.group);
    if ("user" in addressee) return names.person(addressee.user);
    return "mail" in addressee ? addressee.mail : addressee.webhook;
  }
  switch (addressee) {
    case "assignee":
      return AJS.I18n.getText("accord.app.addressee.assignee");
    case "owner-head":
      return AJS.I18n.getText("accord.app.addressee.owner-head");
    case "owner-deputies":
      return AJS.I18n.getText("accord.app.addressee.owner-deputies");
    case "client-head":
      return AJS.I18n.getText("accord.app.addressee.client-head");
    case "client-deputies":
      return AJS.I18n.getText("accord.app.addressee.client-deputies");
  }
}

export function actionWords(action: Action, names: Names): string {
  if ("comment" in action) return AJS.I18n.getText("accord.app.action.comment", action.comment);
  if ("priority" in action) return AJS.I18n.getText("accord.app.action.priority", action.priority);
  if ("label" in action) return AJS.I18n.getText("accord.app.action.label", action.label);
  if ("transition" in action)
    return AJS.I18n.getText("accord.app.action.transition", action.transition);
  if ("createIssue" in action)
    return AJS.I18n.getText(
      "accord.app.action.create",
      action.createIssue.summary,
      action.createIssue.project,
    );
  return action.assign === "head"
    ? AJS.I18n.getText("accord.app.action.assign-head")
    : AJS.I18n.getText("accord.app.action.assign", names.person(action.assign.user));
}

export function tellWords(tell: readonly Addressee[], names: Names): string {
  if (tell.length === 0) return AJS.I18n.getText("accord.app.addressee.nobody");
  return listed(tell.map((addressee) => addresseeWords(addressee, names)));
}

export function doWords(actions: readonly Action[], names: Names): string {
  if (actions.length === 0) return AJS.I18n.getText("accord.app.action.nothing");
  return listed(actions.map((action) => actionWords(action, names)));
}

export function stepWords(step: Step, names: Names): string {
  const { at, tell = [], do: actions = [], urgent = false, unlessAcknowledged } = step;
  const parts = [deedWords(thresholdWords(at), tell, actions, names)];
  if (urgent) parts.push(AJS.I18n.getText("accord.app.words.urgent"));
  if (unlessAcknowledged !== undefined)
    parts.push(AJS.I18n.getText("accord.app.words.unless", unlessAcknowledged));
  return parts.join(" ");
}

/** A step tells somebody, does something, or both. */
function deedWords(
  when: string,
  tell: readonly Addressee[],
  actions: readonly Action[],
  names: Names,
): string {
  if (actions.length === 0)
    return AJS.I18n.getText("accord.app.words.step-tell", when, tellWords(tell, names));
  if (tell.length === 0)
    return AJS.I18n.getText("accord.app.words.step-do", when, doWords(actions, names));
  return AJS.I18n.getText(
    "accord.app.words.step",
    when,
    tellWords(tell, names),
    doWords(actions, names),
  );
}

function listed(parts: readonly string[]): string {
  return parts.reduce((before, next) => AJS.I18n.getText("accord.app.words.and", before, next));
}

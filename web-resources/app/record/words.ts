import { pathOf } from "../router/address";
import type { Action, RecordedKind } from "./model";

export function kindWords(kind: RecordedKind): string {
  switch (kind) {
    case "calendars":
      return AJS.I18n.getText("accord.app.kind.calendar");
    case "departments":
      return AJS.I18n.getText("accord.app.kind.department");
    case "services":
      return AJS.I18n.getText("accord.app.kind.service");
    case "agreements":
      return AJS.I18n.getText("accord.app.kind.agreement");
    case "surveys":
      return AJS.I18n.getText("accord.app.kind.survey");
    case "project-settings":
      return AJS.I18n.getText("accord.app.kind.project");
    case "service-accounts":
      return AJS.I18n.getText("accord.app.kind.service-accounts");
  }
}

export function actionWords(action: Action): string {
  switch (action) {
    case "ADD":
      return AJS.I18n.getText("accord.app.record.added");
    case "CHANGE":
      return AJS.I18n.getText("accord.app.record.changed");
    case "NEW_VERSION":
      return AJS.I18n.getText("accord.app.record.new-version");
    case "REMOVE":
      return AJS.I18n.getText("accord.app.record.removed");
  }
}

/** The page of a definition; none of what has no page. */
export function definitionPath(kind: RecordedKind, id: string): string | undefined {
  if (kind === "service-accounts") return undefined;
  return pathOf(kind === "project-settings" ? "projects" : kind, id);
}

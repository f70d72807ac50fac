import type { Kind } from "../model";
import { pathOf } from "../router/address";
import type { Action } from "./model";

export function kindWords(kind: Kind): string {
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

/** The page of a definition. */
export function definitionPath(kind: Kind, id: string): string {
  return pathOf(kind === "project-settings" ? "projects" : kind, id);
}

import { countText } from "../../shared/number";
import type { Change } from "../model";

/** "Agreements", "Calendars": the kinds of a document's parts; a kind of a newer server by its own name. */
export function kindText(kind: string): string {
  switch (kind) {
    case "agreement":
      return AJS.I18n.getText("accord.admin.kind.agreements");
    case "calendar":
      return AJS.I18n.getText("accord.admin.kind.calendars");
    case "department":
      return AJS.I18n.getText("accord.admin.kind.departments");
    case "service":
      return AJS.I18n.getText("accord.admin.kind.services");
    case "survey":
      return AJS.I18n.getText("accord.admin.kind.surveys");
    case "project":
      return AJS.I18n.getText("accord.admin.kind.projects");
    case "service-accounts":
      return AJS.I18n.getText("accord.admin.kind.service-accounts");
    default:
      return kind;
  }
}

/** "2 added, 1 changed, 1 gets a new version." */
export function changeSentence(changes: readonly Change[]): string {
  const count = (action: Change["action"]): number =>
    changes.filter((change) => change.action === action).length;
  const added = count("ADD");
  const changed = count("CHANGE");
  const versions = count("NEW_VERSION");
  const removed = count("REMOVE");
  return [
    added > 0 ? AJS.I18n.getText("accord.admin.confirm.added", countText(added)) : "",
    changed > 0 ? AJS.I18n.getText("accord.admin.confirm.changed", countText(changed)) : "",
    versions > 0 ? AJS.I18n.getText("accord.admin.confirm.versions", countText(versions)) : "",
    removed > 0 ? AJS.I18n.getText("accord.admin.confirm.removed", countText(removed)) : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

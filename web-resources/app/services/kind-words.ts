import type { ServiceKind } from "./model";

export function kindWords(kind: ServiceKind): string {
  return kind === "supporting"
    ? AJS.I18n.getText("accord.app.service.supporting")
    : AJS.I18n.getText("accord.app.service.customer-facing");
}

import type { Gadget } from "../frame/gadget";
import { ComplianceView } from "./view";

export const compliance: Gadget = {
  name: "compliance",
  title: () => AJS.I18n.getText("accord.gadget.compliance.title"),
  promise: () => AJS.I18n.getText("accord.gadget.compliance.promise"),
  next: () => AJS.I18n.getText("accord.gadget.compliance.next"),
  fields: ["provider", "client", "agreement", "metric", "service", "length", "periods", "refresh"],
  needs: [["provider", "client", "agreement", "service"]],
  first: { length: "WEEK", periods: "13" },
  lengths: ["WEEK", "MONTH", "QUARTER"],
  View: ComplianceView,
};

import type { Gadget } from "../frame/gadget";
import { AtRiskView } from "./view";

export const atRisk: Gadget = {
  name: "at-risk",
  title: () => AJS.I18n.getText("accord.gadget.at-risk.title"),
  promise: () => AJS.I18n.getText("accord.gadget.at-risk.promise"),
  next: () => AJS.I18n.getText("accord.gadget.compliance.next"),
  fields: ["provider", "client", "agreement", "metric", "service"],
  needs: [["provider", "client", "agreement", "service"]],
  first: {},
  lengths: [],
  View: AtRiskView,
};

import type { Gadget } from "../frame/gadget";
import { ScorecardView } from "./view";

export const scorecard: Gadget = {
  name: "scorecard",
  title: () => AJS.I18n.getText("accord.gadget.scorecard.title"),
  promise: () => AJS.I18n.getText("accord.gadget.scorecard.promise"),
  next: () => AJS.I18n.getText("accord.gadget.survey-scores.next"),
  fields: ["department", "client", "length", "period", "refresh"],
  needs: ["department"],
  first: { length: "MONTH", refresh: "60" },
  lengths: ["MONTH", "QUARTER", "YEAR"],
  View: ScorecardView,
};

import type { Gadget } from "../frame/gadget";
import { TimeView } from "./view";

export const whoHadTheTime: Gadget = {
  name: "who-had-the-time",
  title: () => AJS.I18n.getText("accord.gadget.who-had-the-time.title"),
  promise: () => AJS.I18n.getText("accord.gadget.who-had-the-time.promise"),
  next: () => AJS.I18n.getText("accord.gadget.survey-scores.next"),
  fields: ["provider", "client", "length", "period", "refresh"],
  needs: [["provider", "client"]],
  first: { length: "MONTH", refresh: "60" },
  lengths: ["WEEK", "MONTH", "QUARTER", "YEAR"],
  View: TimeView,
};

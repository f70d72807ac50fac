import type { Gadget } from "../frame/gadget";
import { RelationshipView } from "./view";

export const relationship: Gadget = {
  name: "relationship",
  title: () => AJS.I18n.getText("accord.gadget.relationship.title"),
  promise: () => AJS.I18n.getText("accord.gadget.relationship.promise"),
  next: () => AJS.I18n.getText("accord.gadget.relationship.next"),
  fields: ["one", "other", "length", "periods", "refresh"],
  needs: ["one", "other"],
  first: { length: "MONTH", periods: "12", refresh: "60" },
  lengths: ["WEEK", "MONTH", "QUARTER"],
  View: RelationshipView,
};

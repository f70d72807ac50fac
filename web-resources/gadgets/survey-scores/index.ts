import type { Gadget } from "../frame/gadget";
import { SurveyScoresView } from "./view";

export const surveyScores: Gadget = {
  name: "survey-scores",
  title: () => AJS.I18n.getText("accord.gadget.survey-scores.title"),
  promise: () => AJS.I18n.getText("accord.gadget.survey-scores.promise"),
  next: () => AJS.I18n.getText("accord.gadget.survey-scores.next"),
  fields: ["provider", "client", "audience", "length", "periods", "refresh"],
  needs: ["provider"],
  first: { length: "MONTH", periods: "12", refresh: "60" },
  lengths: ["MONTH", "QUARTER", "YEAR"],
  View: SurveyScoresView,
};

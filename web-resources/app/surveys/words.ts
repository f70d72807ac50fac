import type { Audience, Instrument, ItemKind, Mode } from "./model";

export function instrumentWords(instrument: Instrument): string {
  return instrument === "transactional"
    ? AJS.I18n.getText("accord.app.survey.transactional")
    : AJS.I18n.getText("accord.app.survey.relationship");
}

export function audienceWords(audience: Audience): string {
  switch (audience) {
    case "internal":
      return AJS.I18n.getText("accord.app.survey.internal");
    case "external":
      return AJS.I18n.getText("accord.app.survey.external");
    case "both":
      return AJS.I18n.getText("accord.app.survey.both");
  }
}

export function modeWords(mode: Mode): string {
  return mode === "anonymous"
    ? AJS.I18n.getText("accord.app.survey.anonymous")
    : AJS.I18n.getText("accord.app.survey.attributed");
}

/** What the mode means, so that nobody chooses it by its name alone. */
export function modeMeaning(mode: Mode): string {
  return mode === "anonymous"
    ? AJS.I18n.getText("accord.app.survey.anonymous-means")
    : AJS.I18n.getText("accord.app.survey.attributed-means");
}

/** How a question is answered. */
export function kindWords(kind: ItemKind): string {
  switch (kind) {
    case "choose-again":
      return AJS.I18n.getText("accord.app.item.choose-again");
    case "agreement":
      return AJS.I18n.getText("accord.app.item.agreement");
    case "effort":
      return AJS.I18n.getText("accord.app.item.effort");
    case "minutes":
      return AJS.I18n.getText("accord.app.item.minutes");
    case "text":
      return AJS.I18n.getText("accord.app.item.text");
    case "drivers":
      return AJS.I18n.getText("accord.app.item.drivers");
  }
}

/** Why somebody was asked or not. */
export function decisionWords(decision: string): string {
  switch (decision) {
    case "ASKED":
      return AJS.I18n.getText("accord.app.asking.asked");
    case "SAMPLED_OUT":
      return AJS.I18n.getText("accord.app.asking.sampled-out");
    case "CAP_PERSON":
      return AJS.I18n.getText("accord.app.asking.cap-person");
    case "CAP_PAIR":
      return AJS.I18n.getText("accord.app.asking.cap-pair");
    case "OWN_PROVIDER":
      return AJS.I18n.getText("accord.app.asking.own-provider");
    case "REOPENED":
      return AJS.I18n.getText("accord.app.asking.reopened");
    case "OPEN_ESCALATION":
      return AJS.I18n.getText("accord.app.asking.escalation");
    case "LEFT":
      return AJS.I18n.getText("accord.app.asking.left");
    case "OPTED_OUT":
      return AJS.I18n.getText("accord.app.asking.opted-out");
    default:
      return decision;
  }
}

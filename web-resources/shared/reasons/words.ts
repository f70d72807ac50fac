/** The codes that can be given, in the order in which they are offered. */
export const REASON_CODES = [
  "CAPACITY",
  "CLIENT_LATE",
  "THIRD_PARTY",
  "WRONG_ROUTING",
  "MISSING_INFORMATION",
  "INCIDENT_LOAD",
  "TARGET_WRONG",
  "DATA_WRONG",
  "OTHER",
] as const;

/** Why a promise was missed, by the code that somebody gave. */
export function reasonWords(code: string): string {
  switch (code) {
    case "CAPACITY":
      return AJS.I18n.getText("accord.reason.capacity");
    case "CLIENT_LATE":
      return AJS.I18n.getText("accord.reason.client-late");
    case "THIRD_PARTY":
      return AJS.I18n.getText("accord.reason.third-party");
    case "WRONG_ROUTING":
      return AJS.I18n.getText("accord.reason.wrong-routing");
    case "MISSING_INFORMATION":
      return AJS.I18n.getText("accord.reason.missing-information");
    case "INCIDENT_LOAD":
      return AJS.I18n.getText("accord.reason.incident-load");
    case "TARGET_WRONG":
      return AJS.I18n.getText("accord.reason.target-wrong");
    case "DATA_WRONG":
      return AJS.I18n.getText("accord.reason.data-wrong");
    case "OTHER":
      return AJS.I18n.getText("accord.reason.other");
    default:
      return code;
  }
}

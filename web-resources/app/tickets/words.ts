import type { Look } from "../../shared/figures/finding";
import type { TicketOutcome } from "../../shared/figures/model";

export const OUTCOMES: readonly TicketOutcome[] = [
  "MISSED",
  "OPEN_LATE",
  "MET",
  "WITHIN_CLOCK_ERROR",
  "EXEMPT",
  "TRANSFERRED",
  "CANCELLED",
];

/** How a clock's outcome looks; only what was missed is loud. */
export function outcomeLook(outcome: TicketOutcome): Look {
  switch (outcome) {
    case "MET":
      return { tone: "success", shape: "tick", text: AJS.I18n.getText("accord.badge.met") };
    case "MISSED":
      return { tone: "error", shape: "cross", text: AJS.I18n.getText("accord.badge.missed") };
    case "OPEN_LATE":
      return { tone: "error", shape: "cross", text: AJS.I18n.getText("accord.tickets.open-late") };
    case "WITHIN_CLOCK_ERROR":
      return { tone: "calm", shape: "tick", text: AJS.I18n.getText("accord.tickets.clock-error") };
    case "EXEMPT":
      return { tone: "calm", shape: "dash", text: AJS.I18n.getText("accord.badge.exempt") };
    case "TRANSFERRED":
      return { tone: "calm", shape: "arrow", text: AJS.I18n.getText("accord.badge.transferred") };
    case "CANCELLED":
      return { tone: "calm", shape: "slash", text: AJS.I18n.getText("accord.badge.cancelled") };
  }
}

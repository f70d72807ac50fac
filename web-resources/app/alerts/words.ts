import type { Shape } from "../../shared/icon";
import type { Tone } from "../../shared/lozenge";
import type { AlertChannel, AlertState } from "./model";

export interface Look {
  tone: Tone;
  shape: Shape;
  text: string;
}

/** Only what needs a person has a loud colour. */
export function stateLook(state: AlertState): Look {
  switch (state) {
    case "PENDING":
      return { tone: "current", shape: "dot", text: AJS.I18n.getText("accord.app.alert.pending") };
    case "HELD":
      return { tone: "calm", shape: "bars", text: AJS.I18n.getText("accord.app.alert.held") };
    case "SENT":
      return { tone: "calm", shape: "tick", text: AJS.I18n.getText("accord.app.alert.sent") };
    case "FAILED":
      return { tone: "error", shape: "cross", text: AJS.I18n.getText("accord.app.alert.failed") };
    case "DROPPED":
      return { tone: "calm", shape: "slash", text: AJS.I18n.getText("accord.app.alert.dropped") };
    case "ACKNOWLEDGED":
      return {
        tone: "success",
        shape: "tick",
        text: AJS.I18n.getText("accord.app.alert.acknowledged"),
      };
  }
}

export function channelWords(channel: AlertChannel): string {
  switch (channel) {
    case "mail":
      return AJS.I18n.getText("accord.app.alert.by-mail");
    case "webhook":
      return AJS.I18n.getText("accord.app.alert.by-webhook");
    case "comment":
      return AJS.I18n.getText("accord.app.alert.by-comment");
    case "assign":
      return AJS.I18n.getText("accord.app.alert.by-assign");
    case "priority":
      return AJS.I18n.getText("accord.app.alert.by-priority");
    case "label":
      return AJS.I18n.getText("accord.app.alert.by-label");
    case "transition":
      return AJS.I18n.getText("accord.app.alert.by-transition");
    case "issue":
      return AJS.I18n.getText("accord.app.alert.by-issue");
  }
}

import type { JSX } from "preact";
import { Lozenge } from "../../shared/lozenge";
import type { Dimension, InvestigationState } from "./model";

export function StateLozenge({ state }: { state: InvestigationState }): JSX.Element {
  return state === "OPEN" ? (
    <Lozenge tone="moved" shape="ring" text={AJS.I18n.getText("accord.app.investigation.open")} />
  ) : (
    <Lozenge
      tone="success"
      shape="tick"
      text={AJS.I18n.getText("accord.app.investigation.closed")}
    />
  );
}

/** What the misses are told apart by, as a heading. */
export function dimensionWords(dimension: Dimension): string {
  switch (dimension) {
    case "PARTY":
      return AJS.I18n.getText("accord.app.investigation.by-party");
    case "HOLDER":
      return AJS.I18n.getText("accord.app.investigation.by-holder");
    case "GOAL":
      return AJS.I18n.getText("accord.app.investigation.by-goal");
    case "WEEKDAY_HOUR":
      return AJS.I18n.getText("accord.app.investigation.by-hour");
    case "ASSIGNEE_GROUP":
      return AJS.I18n.getText("accord.app.investigation.by-group");
    case "CALENDAR":
      return AJS.I18n.getText("accord.app.investigation.by-calendar");
    case "REASON":
      return AJS.I18n.getText("accord.app.investigation.by-reason");
  }
}

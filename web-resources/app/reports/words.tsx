import type { JSX } from "preact";
import { Lozenge } from "../../shared/lozenge";
import { browserMoment, isPast } from "../../shared/moments";
import type { ReportRow, ReportState } from "./model";

export function StateLozenge({ state }: { state: ReportState }): JSX.Element {
  switch (state) {
    case "RUNNING":
      return (
        <Lozenge tone="current" shape="dot" text={AJS.I18n.getText("accord.app.report.running")} />
      );
    case "CLOSED":
      return (
        <Lozenge tone="moved" shape="ring" text={AJS.I18n.getText("accord.app.report.closed")} />
      );
    case "FROZEN":
      return (
        <Lozenge tone="calm" shape="lock" text={AJS.I18n.getText("accord.app.report.frozen")} />
      );
  }
}

/** What the state means for the figures. */
export function stateSentence({ state, frozenAt }: ReportRow): string {
  const when = frozenAt === undefined ? "" : browserMoment(frozenAt);
  switch (state) {
    case "RUNNING":
      return AJS.I18n.getText("accord.app.report.running-means");
    case "CLOSED":
      return frozenAt === undefined || isPast(frozenAt)
        ? AJS.I18n.getText("accord.app.report.closed-means")
        : AJS.I18n.getText("accord.app.report.closed-until", when);
    case "FROZEN":
      return when === ""
        ? AJS.I18n.getText("accord.app.report.frozen-means")
        : AJS.I18n.getText("accord.app.report.frozen-since", when);
  }
}

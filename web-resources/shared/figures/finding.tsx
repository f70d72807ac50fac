import type { JSX } from "preact";
import { Icon, type Shape } from "../icon";
import { Lozenge, type Tone } from "../lozenge";
import type { Finding, Period } from "./model";

export interface Look {
  tone: Tone;
  shape: Shape;
  text: string;
}

/** Only what needs a person has a loud colour. */
export function findingLook(finding: Finding): Look {
  switch (finding) {
    case "NO_DATA":
      return { tone: "calm", shape: "dash", text: AJS.I18n.getText("accord.figure.no-data") };
    case "TOO_FEW":
      return { tone: "calm", shape: "ring", text: AJS.I18n.getText("accord.figure.too-few") };
    case "ON_TARGET":
      return { tone: "success", shape: "tick", text: AJS.I18n.getText("accord.figure.on-target") };
    case "BELOW":
      return { tone: "error", shape: "down", text: AJS.I18n.getText("accord.figure.below") };
    case "CLEARLY_BELOW":
      return { tone: "error", shape: "cross", text: AJS.I18n.getText("accord.figure.clearly") };
  }
}

export function FindingLozenge({ finding }: { finding: Finding }): JSX.Element {
  return <Lozenge {...findingLook(finding)} />;
}

export function isBelow(finding: Finding): boolean {
  return finding === "BELOW" || finding === "CLEARLY_BELOW";
}

/** A number in a table that is below its target: marked by shape and colour, and said. */
export function Marked(props: { finding: Finding; children: string }): JSX.Element {
  if (!isBelow(props.finding)) return <>{props.children}</>;
  const { shape, text } = findingLook(props.finding);
  return (
    <span class="accord-below">
      <Icon shape={shape} /> {props.children}
      <span class="accord-aside"> {text}</span>
    </span>
  );
}

/** Whether a period's figure can still change: it runs, or it is frozen and what changed since is listed. */
export function PeriodMark({ period }: { period: Period }): JSX.Element | null {
  if (period.running === true)
    return <Lozenge tone="current" shape="dot" text={AJS.I18n.getText("accord.figure.running")} />;
  if (period.frozen === true)
    return <Lozenge tone="calm" shape="lock" text={AJS.I18n.getText("accord.figure.frozen")} />;
  return null;
}

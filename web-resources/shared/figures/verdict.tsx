import type { JSX } from "preact";
import { Icon } from "../icon";
import { Lozenge } from "../lozenge";
import type { Look } from "./finding";
import type { ScorePromise, ScoreVerdict } from "./model";
import { meanText, scoreIntervalText, scoreText, tenthsText } from "./numbers";

/** As findings look: only what needs a person has a loud colour. */
export function verdictLook(verdict: ScoreVerdict): Look {
  switch (verdict) {
    case "NO_DATA":
      return { tone: "calm", shape: "dash", text: AJS.I18n.getText("accord.figure.no-data") };
    case "TOO_FEW":
      return { tone: "calm", shape: "ring", text: AJS.I18n.getText("accord.figure.too-few") };
    case "BASELINE":
      return { tone: "calm", shape: "bars", text: AJS.I18n.getText("accord.verdict.baseline") };
    case "MET":
      return { tone: "success", shape: "tick", text: AJS.I18n.getText("accord.verdict.met") };
    case "WATCH":
      return { tone: "moved", shape: "down", text: AJS.I18n.getText("accord.verdict.watch") };
    case "MISSED":
      return { tone: "error", shape: "cross", text: AJS.I18n.getText("accord.verdict.missed") };
  }
}

export function VerdictLozenge({ verdict }: { verdict: ScoreVerdict }): JSX.Element {
  return <Lozenge {...verdictLook(verdict)} />;
}

/** The score, marked by shape and colour where it is below what was promised, and said. */
export function PromisedScore({ promise }: { promise: ScorePromise }): JSX.Element {
  const { score, verdict } = promise;
  if (score === undefined)
    return <span class="accord-note">{AJS.I18n.getText("accord.figure.no-data")}</span>;
  const text = pointText(promise, score);
  if (verdict === "TOO_FEW" || verdict === "BASELINE")
    return (
      <span>
        {text} <span class="accord-note">{verdictLook(verdict).text}</span>
      </span>
    );
  if (verdict === "MET") return <>{text}</>;
  const { shape, text: means } = verdictLook(verdict);
  return (
    <span class={verdict === "MISSED" ? "accord-below" : undefined}>
      <Icon shape={shape} /> {text}
      <span class="accord-aside"> {means}</span>
    </span>
  );
}

/** "+34" of the choose-again question, "4.1" of others. */
export function pointText({ question }: ScorePromise, point: string): string {
  return question === "CHOOSE_AGAIN" ? scoreText(point) : meanText(point);
}

export function promisedIntervalText(promise: ScorePromise): string {
  const { question, interval } = promise;
  if (interval === undefined) return "\u2013";
  return question === "CHOOSE_AGAIN"
    ? scoreIntervalText(interval)
    : AJS.I18n.getText(
        "accord.figure.interval",
        tenthsText(interval.low),
        tenthsText(interval.high),
      );
}

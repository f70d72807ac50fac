import type { JSX } from "preact";
import { Icon } from "../../../shared/icon";
import { browserMoment } from "../../../shared/moments";
import type { Version } from "../model";
import { useNames } from "../names";
import { stepsOf, type TrackStep } from "./steps";

/** Draft, proposed, signed by each side, active: what is done, where it stands, what is to come. */
export function Track({ version }: { version: Version }): JSX.Element {
  const steps = stepsOf(version);
  return (
    <ol class="accord-track" aria-label={AJS.I18n.getText("accord.app.track.label")}>
      {steps.map(({ step, state }) => (
        <li
          key={step}
          class={`accord-track-${state}`}
          aria-current={state === "here" ? "step" : undefined}
        >
          {state === "done" && <Icon shape="tick" />}
          <StepWords step={step} version={version} />
          {state === "done" && (
            <span class="accord-aside"> {AJS.I18n.getText("accord.app.track.done")}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

function StepWords({ step, version }: { step: TrackStep; version: Version }): JSX.Element {
  const names = useNames();
  const signature = version.signatures?.find(({ side }) => side === step);
  switch (step) {
    case "draft":
      return <>{AJS.I18n.getText("accord.app.status.draft")}</>;
    case "proposed":
      return <>{AJS.I18n.getText("accord.app.status.proposed")}</>;
    case "provider":
    case "client": {
      const words = AJS.I18n.getText(
        "accord.app.track.signed",
        step === "client" ? names.client : names.provider,
      );
      if (!signature) return <>{words}</>;
      const by = AJS.I18n.getText(
        "accord.app.track.by",
        names.person(signature.by),
        browserMoment(signature.at),
      );
      return <span title={by}>{words}</span>;
    }
    case "active":
      return (
        <>{AJS.I18n.getText("accord.app.track.active", browserMoment(version.effectiveFrom))}</>
      );
    case "superseded":
      return <>{AJS.I18n.getText("accord.app.status.superseded")}</>;
    case "ended":
      return <>{AJS.I18n.getText("accord.app.status.ended")}</>;
  }
}

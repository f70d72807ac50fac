import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Failed } from "../../../shared/message";
import type { HttpError } from "../../../shared/http";
import { asHttpError } from "../../../shared/use-loaded";
import { problemsOf } from "../../definition/problem-answer";
import type { Definition } from "../../definition/use-definition";
import { type Act, actOnVersion } from "../api";
import type { Agreement, Side, Version } from "../model";
import { useNames } from "../names";
import { EndDialog } from "./end-dialog";
import { unsignedSides } from "./steps";
import { type Signing, useSigning } from "./signing";

/** What can be done with a version next: propose, withdraw, sign, end. */
export function VersionActions(props: {
  definition: Definition<Agreement>;
  version: Version;
}): JSX.Element | null {
  const { definition, version } = props;
  const { stored, isDirty } = definition;
  const names = useNames();
  const signing = useSigning(stored.document);
  const [state, setState] = useState<{ isBusy: boolean; failure?: HttpError }>({ isBusy: false });
  const [isEnding, setEnding] = useState(false);
  const isStored = stored.document.versions.some((one) => one.version === version.version);
  if (stored.revision === 0 || !isStored) return null;

  const act = (what: Act, said?: { side: Side } | { until: string }): void => {
    setState({ isBusy: true });
    actOnVersion(stored, version.version, what, said).then(
      (answer) => {
        setState({ isBusy: false });
        definition.adopt(answer);
      },
      (error: unknown) => {
        setState({ isBusy: false, failure: asHttpError(error) });
      },
    );
  };
  const isHeld = isDirty || state.isBusy;
  const button = (text: string, isFirst: boolean, onClick: () => void): JSX.Element => (
    <button
      type="button"
      class={isFirst ? "aui-button aui-button-primary" : "aui-button"}
      aria-disabled={isHeld}
      onClick={() => {
        if (!isHeld) onClick();
      }}
    >
      {text}
    </button>
  );
  const { mayEdit } = stored;
  const sides = version.status === "proposed" ? unsignedSides(version) : [];
  const signable = sides.filter((side) => signing[side] !== "no");
  const hasAny =
    signable.length > 0 || (mayEdit && ["draft", "proposed", "active"].includes(version.status));
  if (!hasAny) return null;
  return (
    <div>
      <div class="accord-buttons accord-version-actions">
        {mayEdit &&
          version.status === "draft" &&
          button(AJS.I18n.getText("accord.app.act.propose", names.client), true, () => {
            act("propose");
          })}
        {signable.map((side) => (
          <span key={side}>
            {button(signText(side, signing[side], names), true, () => {
              act("sign", { side });
            })}
          </span>
        ))}
        {mayEdit &&
          version.status === "proposed" &&
          button(AJS.I18n.getText("accord.app.act.withdraw"), false, () => {
            act("withdraw");
          })}
        {mayEdit &&
          version.status === "active" &&
          button(AJS.I18n.getText("accord.app.act.end"), false, () => {
            setEnding(true);
          })}
        <span class="accord-note" role="status">
          {isDirty && AJS.I18n.getText("accord.app.act.save-first")}
          {state.isBusy && AJS.I18n.getText("accord.app.save.busy")}
        </span>
      </div>
      {state.failure && (
        <Failed title={AJS.I18n.getText("accord.app.act.failed")} failure={state.failure}>
          <ul>
            {problemsOf(state.failure)?.map(({ message, cure }, i) => (
              <li key={i}>
                {message} {cure}
              </li>
            ))}
          </ul>
        </Failed>
      )}
      {isEnding && (
        <EndDialog
          version={version}
          onClose={() => {
            setEnding(false);
          }}
          onEnd={(until) => {
            setEnding(false);
            act("end", { until });
          }}
        />
      )}
    </div>
  );
}

function signText(
  side: Side,
  signing: Signing,
  names: { provider: string; client: string },
): string {
  const name = side === "provider" ? names.provider : names.client;
  return signing === "for"
    ? AJS.I18n.getText("accord.app.act.sign-instead", name)
    : AJS.I18n.getText("accord.app.act.sign", name);
}

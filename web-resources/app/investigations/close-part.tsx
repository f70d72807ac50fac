import type { JSX } from "preact";
import { browserMoment } from "../../shared/moments";
import { LongTextField } from "../fields/simple-fields";
import type { Investigating } from "./use-investigation";

/** Closing asks for what proves that it is mended; a closed investigation shows it. */
export function ClosePart(props: {
  investigating: Investigating;
  /** Whether closing was tried while something was missing. */
  isRefused: boolean;
  onClose: () => void;
}): JSX.Element | null {
  const { investigating, isRefused, onClose } = props;
  const { investigation, evidence, isBusy, done } = investigating;
  const { state, mayEdit, closedAt, closedBy } = investigation;
  if (state === "CLOSED")
    return (
      <div class="accord-closed" role="status">
        {investigation.evidence !== undefined && investigation.evidence !== "" && (
          <>
            <h3>{AJS.I18n.getText("accord.app.investigation.evidence")}</h3>
            <p class="accord-lines">{investigation.evidence}</p>
          </>
        )}
        {closedAt !== undefined && (
          <p class="accord-note">
            {AJS.I18n.getText(
              "accord.app.investigation.closed-by",
              browserMoment(closedAt),
              closedBy?.name ?? "",
            )}
          </p>
        )}
        {done === "closed" && (
          <span class="accord-aside">
            {AJS.I18n.getText("accord.app.investigation.was-closed")}
          </span>
        )}
      </div>
    );
  if (!mayEdit) return null;
  return (
    <div class="accord-close">
      <h3>{AJS.I18n.getText("accord.app.investigation.close-title")}</h3>
      <LongTextField
        label={AJS.I18n.getText("accord.app.investigation.evidence")}
        hint={AJS.I18n.getText("accord.app.investigation.evidence-hint")}
        path="evidence"
        value={evidence}
        onChange={investigating.setEvidence}
      />
      {isRefused && (
        <p class="accord-spot-problem" role="alert">
          {AJS.I18n.getText("accord.app.investigation.close-needs")}
        </p>
      )}
      <div class="accord-buttons">
        <button type="button" class="aui-button" aria-disabled={isBusy} onClick={onClose}>
          {AJS.I18n.getText("accord.app.investigation.close")}
        </button>
      </div>
    </div>
  );
}

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Card } from "../../shared/card";
import type { Recomputing } from "../../shared/recompute/use-recomputation";
import { focusAt } from "../definition/problem-summary";
import { standingText } from "../definition/save-bar";
import type { Definition } from "../definition/use-definition";
import { LongTextField } from "../fields/simple-fields";
import type { Calendar } from "./model";
import { onTopOf, withCorrection, type Writing } from "./version-edits";

/** Why hours of the past are changed: stands with the version, and in the mail to those concerned. */
export function CorrectionCard(props: {
  definition: Definition<Calendar>;
  writing: Writing;
  isHeld: boolean;
}): JSX.Element {
  const { definition, writing, isHeld } = props;
  const { version, place, correction } = writing;
  const path = `versions[${version}].corrections[${place}].reason`;
  const isFresh = useRef(correction.reason === "");
  useEffect(() => {
    // The button that led here is gone.
    if (isFresh.current) focusAt(path);
  }, [path]);
  return (
    <Card title={AJS.I18n.getText("accord.app.correction.title")}>
      <p>{AJS.I18n.getText("accord.app.correction.what")}</p>
      <fieldset class="accord-editable" disabled={isHeld}>
        <LongTextField
          label={AJS.I18n.getText("accord.app.correction.reason")}
          path={path}
          hint={AJS.I18n.getText("accord.app.correction.reason-hint")}
          required
          value={correction.reason}
          onChange={(reason) => {
            definition.edit((now) => withCorrection(now, writing, { ...correction, reason }));
          }}
        />
      </fieldset>
    </Card>
  );
}

/** Instead of Save: a correction is stored once its effect has been seen. */
export function CorrectionBar(props: {
  definition: Definition<Calendar>;
  isBusy: boolean;
}): JSX.Element {
  const { definition, isBusy } = props;
  return (
    <div class="accord-buttons accord-save-bar">
      <button type="submit" class="aui-button aui-button-primary" aria-disabled={isBusy}>
        {AJS.I18n.getText("accord.app.correction.show")}
      </button>
      <button type="button" class="aui-button aui-button-subtle" onClick={definition.discard}>
        {AJS.I18n.getText("accord.app.correction.discard")}
      </button>
      <span role="status" class="accord-note">
        {standingText(definition)}
      </span>
    </div>
  );
}

/** The draft with its correction: "saving" it shows first what changes, and after a conflict it stays a draft. */
export function asCorrection(
  definition: Definition<Calendar>,
  writing: Writing,
  proposal: Recomputing,
): Definition<Calendar> {
  const { draft, stored, conflict, problems, refusals } = definition;
  const { correction } = writing;
  // What is not written yet is no mistake yet.
  const isUntouched = correction.reason === "" && refusals === 0;
  return {
    ...definition,
    problems: isUntouched ? problems.filter(({ path }) => !path.endsWith(".reason")) : problems,
    isSaving: proposal.isBusy,
    save: () => {
      const { reason } = correction;
      proposal.start(
        {
          kind: "calendars",
          id: stored.id,
          revision: stored.revision,
          // When and by whom is the server's to say.
          document: withCorrection(draft, writing, { reason }),
        },
        definition.refuse,
      );
    },
    keepMine: (both = draft) => {
      if (conflict?.document) definition.putOnTop(onTopOf(conflict.document, both, writing));
    },
  };
}

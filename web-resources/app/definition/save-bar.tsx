import type { ComponentChildren, JSX } from "preact";
import { browserMoment } from "../../shared/moments";
import { personText } from "../fields/pickers";
import type { Definition } from "./use-definition";

/** Save, and how things stand: not saved, being saved, saved when and by whom. */
export function SaveBar<D extends object>(props: {
  definition: Definition<D>;
  actions?: ComponentChildren;
}): JSX.Element {
  const { definition, actions } = props;
  const { isDirty, isSaving, stored } = definition;
  const isNew = stored.revision === 0;
  return (
    <div class="accord-buttons accord-save-bar">
      <button
        type="submit"
        class="aui-button aui-button-primary"
        aria-disabled={isSaving || (!isDirty && !isNew)}
      >
        {isNew ? AJS.I18n.getText("accord.app.save.create") : AJS.I18n.getText("accord.app.save")}
      </button>
      {actions}
      {isDirty && !isNew && (
        <button type="button" class="aui-button aui-button-subtle" onClick={definition.discard}>
          {AJS.I18n.getText("accord.app.save.discard")}
        </button>
      )}
      <span role="status" class="accord-note">
        {standingText(definition)}
      </span>
    </div>
  );
}

/** How a draft stands: being saved, with problems, not saved, saved when and by whom. */
export function standingText<D>({ isSaving, isDirty, problems, stored }: Definition<D>): string {
  if (isSaving) return AJS.I18n.getText("accord.app.save.busy");
  if (isDirty && problems.length === 1) return AJS.I18n.getText("accord.app.save.problem");
  if (isDirty && problems.length > 1)
    return AJS.I18n.getText("accord.app.save.problems", String(problems.length));
  if (stored.revision === 0) return "";
  if (isDirty) return AJS.I18n.getText("accord.app.save.unsaved");
  if (stored.changedAt === undefined) return "";
  const when = browserMoment(stored.changedAt);
  return stored.changedBy
    ? AJS.I18n.getText("accord.app.save.saved-by", when, personText(stored.changedBy))
    : AJS.I18n.getText("accord.app.save.saved", when);
}

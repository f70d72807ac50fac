import type { ComponentChildren, JSX } from "preact";
import { Failed, Message } from "../../shared/message";
import { FindingsProvider } from "../fields/findings";
import { ConflictView } from "./conflict-view";
import { problemsOf } from "./problem-answer";
import { ProblemSummary } from "./problem-summary";
import { SaveBar } from "./save-bar";
import type { Definition } from "./use-definition";

/**
 * The form round the fields of a definition: says what was found beside them, saves, and shows what went wrong without
 * losing anything.
 */
export function Editor<D extends object>(props: {
  definition: Definition<D>;
  /** Further buttons beside Save. */
  actions?: ComponentChildren;
  /** Instead of Save and what stands beside it, for drafts that are not saved here. */
  bar?: ComponentChildren;
  /** Says that and why this reader cannot change it, instead of the general words. */
  readOnly?: string;
  children: ComponentChildren;
}): JSX.Element {
  const { definition, actions, bar, readOnly, children } = props;
  const { stored, problems, warnings, refusals, failure } = definition;
  // A new form would begin with every field in red: its problems show after the first attempt.
  const isQuiet = stored.revision === 0 && refusals === 0;
  return (
    <form
      class="aui accord-editor-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (stored.mayEdit && !definition.isSaving) definition.save();
      }}
    >
      {!stored.mayEdit && (
        <Message type="info" title={readOnly ?? AJS.I18n.getText("accord.app.read-only")} />
      )}
      {definition.isRestored && definition.isDirty && (
        <Message type="info" title={AJS.I18n.getText("accord.app.restored")}>
          <button type="button" class="accord-link" onClick={definition.discard}>
            {AJS.I18n.getText("accord.app.restored.discard")}
          </button>
        </Message>
      )}
      <ConflictView definition={definition} isSavedHere={bar === undefined} />
      <ProblemSummary problems={problems} refusals={refusals} />
      <FindingsProvider findings={{ problems: isQuiet ? [] : problems, warnings }}>
        <fieldset class="accord-editable" disabled={!stored.mayEdit}>
          {children}
        </fieldset>
      </FindingsProvider>
      {failure && (
        <Failed title={AJS.I18n.getText("accord.app.save.failed")} failure={failure}>
          <ul>
            {problemsOf(failure)?.map((problem, i) => (
              <li key={i}>
                {problem.message} {problem.cure}
              </li>
            ))}
          </ul>
        </Failed>
      )}
      {stored.mayEdit && (bar ?? <SaveBar definition={definition} actions={actions} />)}
    </form>
  );
}

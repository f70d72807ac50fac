import type { JSX } from "preact";
import { Failed, Message } from "../../../shared/message";
import { browserMoment } from "../../../shared/moments";
import { FindingsProvider } from "../../fields/findings";
import { personText } from "../../fields/pickers";
import { LongTextField } from "../../fields/simple-fields";
import type { FollowUp } from "./model";
import { type ClosingFollowUp, pathOf } from "./use-closing";

/** What was done: says before that it is sent to the person, and to whom. */
export function CloseForm(props: {
  followUp: FollowUp;
  closing: ClosingFollowUp;
  /** Shows it as the one who was faster has closed it. */
  onGiveUp: () => void;
}): JSX.Element {
  const { followUp, closing, onGiveUp } = props;
  const { text, isBusy, problems, failure, conflict } = closing;
  return (
    <FindingsProvider findings={{ problems, warnings: [] }}>
      <form
        class="aui accord-editor-form accord-follow-up-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!conflict) closing.send();
        }}
      >
        {conflict && <Faster conflict={conflict} />}
        <LongTextField
          label={AJS.I18n.getText("accord.app.follow-up.done")}
          hint={AJS.I18n.getText("accord.app.follow-up.done-hint", personText(followUp.person))}
          path={pathOf(followUp.id)}
          required
          value={text}
          onChange={closing.type}
        />
        {failure && (
          <Failed title={AJS.I18n.getText("accord.app.follow-up.failed")} failure={failure} />
        )}
        <div class="accord-buttons">
          {conflict ? (
            <button type="button" class="aui-button" onClick={onGiveUp}>
              {AJS.I18n.getText("accord.app.follow-up.discard")}
            </button>
          ) : (
            <button
              type="submit"
              class="aui-button aui-button-primary"
              aria-disabled={isBusy || undefined}
            >
              {isBusy
                ? AJS.I18n.getText("accord.app.follow-up.busy")
                : AJS.I18n.getText("accord.app.follow-up.close")}
            </button>
          )}
        </div>
      </form>
    </FindingsProvider>
  );
}

/** Somebody else has closed it meanwhile: what they wrote counts. */
function Faster({ conflict: { closed } }: { conflict: FollowUp }): JSX.Element {
  return (
    <Message
      type="error"
      title={AJS.I18n.getText(
        "accord.app.follow-up.conflict",
        closed ? personText(closed.by) : "",
        closed ? browserMoment(closed.at) : "",
      )}
    >
      <p>{AJS.I18n.getText("accord.app.follow-up.conflict-what")}</p>
      <blockquote class="accord-lines">{closed?.done}</blockquote>
    </Message>
  );
}

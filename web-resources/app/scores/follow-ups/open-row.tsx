import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { personText } from "../../fields/pickers";
import { CloseForm } from "./close-form";
import { keptDraft } from "./draft";
import type { FollowUp } from "./model";
import { Wish } from "./wish";
import { useClosing } from "./use-closing";

/** Somebody who waits, and the form by which that ends. */
export function OpenRow(props: {
  department: string;
  followUp: FollowUp;
  /** Called with whom it was about when it is closed, or with nobody when it was closed before. */
  onClosed: (person?: string) => void;
}): JSX.Element {
  const { department, followUp, onClosed } = props;
  const name = personText(followUp.person);
  const [isWriting, setWriting] = useState(keptDraft(followUp.id) !== "");
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const closing = useClosing(followUp, () => {
    onClosed(name);
  });
  useEffect(() => {
    // What was asked for by the button takes the focus; what a draft has opened does not.
    if (isAsked) form.current?.querySelector("textarea")?.focus();
  }, [isAsked]);
  return (
    <li>
      <Wish department={department} followUp={followUp} />
      {isWriting ? (
        <div ref={form}>
          <CloseForm
            followUp={followUp}
            closing={closing}
            onGiveUp={() => {
              closing.discard();
              onClosed();
            }}
          />
        </div>
      ) : (
        <div class="accord-buttons">
          <button
            type="button"
            class="aui-button"
            onClick={() => {
              setWriting(true);
              setAsked(true);
            }}
          >
            {AJS.I18n.getText("accord.app.follow-up.write")}
            <span class="accord-aside"> {name}</span>
          </button>
        </div>
      )}
    </li>
  );
}

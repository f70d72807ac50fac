import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { asHttpError } from "../../shared/use-loaded";
import type { HttpError } from "../../shared/http";
import { Icon } from "../../shared/icon";
import { REASON_CODES, reasonWords } from "../../shared/reasons/words";
import { ChoiceField, LongTextField } from "../fields/simple-fields";
import { useMe } from "../shell/me";
import { putReason } from "./api";
import type { Reason, Ticket } from "./model";

/** Why a promise was missed: shown, and given or changed at the spot. The server says who may. */
export function ReasonCell({ ticket }: { ticket: Ticket }): JSX.Element {
  const me = useMe();
  const [reason, setReason] = useState(ticket.reason);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen)
    return (
      <ReasonForm
        ticket={ticket}
        reason={reason}
        onStored={(stored) => {
          setReason({ by: me.user, ...stored });
          close();
        }}
        onCancel={close}
      />
    );
  return (
    <div class="accord-reason">
      {reason && (
        <>
          <p>{reasonWords(reason.code)}</p>
          {reason.note !== undefined && reason.note !== "" && (
            <p class="accord-note">{reason.note}</p>
          )}
          {reason.by && (
            <p class="accord-note">
              {AJS.I18n.getText("accord.tickets.reason-by", reason.by.name)}
            </p>
          )}
        </>
      )}
      <button
        ref={button}
        type="button"
        class="accord-link"
        onClick={() => {
          setOpen(true);
        }}
      >
        {reason
          ? AJS.I18n.getText("accord.tickets.reason-change")
          : AJS.I18n.getText("accord.tickets.reason-give")}
        <span class="accord-aside"> {ticket.issue.key}</span>
      </button>
    </div>
  );
}

function ReasonForm(props: {
  ticket: Ticket;
  reason: Reason | undefined;
  onStored: (reason: Reason) => void;
  onCancel: () => void;
}): JSX.Element {
  const { ticket, reason, onStored, onCancel } = props;
  const [code, setCode] = useState<string>(reason?.code ?? REASON_CODES[0]);
  const [note, setNote] = useState(reason?.note ?? "");
  const [failure, setFailure] = useState<HttpError | undefined>();
  const store = (): void => {
    setFailure(undefined);
    putReason(ticket, code, note).then(
      (stored) => {
        onStored({ code, note, ...stored });
      },
      (error: unknown) => {
        setFailure(asHttpError(error));
      },
    );
  };
  return (
    <form
      class="aui accord-reason-form"
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        store();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onCancel();
      }}
    >
      <ChoiceField
        label={AJS.I18n.getText("accord.tickets.reason")}
        value={code}
        choices={REASON_CODES.map((value) => ({
          value: value,
          name: reasonWords(value),
        }))}
        onChange={setCode}
      />
      <LongTextField
        label={AJS.I18n.getText("accord.tickets.note")}
        value={note}
        onChange={setNote}
      />
      {failure && (
        <p class="accord-spot-problem" role="alert">
          <Icon shape="cross" />
          <span>
            {failure.message} {failure.detail}
          </span>
        </p>
      )}
      <div class="accord-buttons">
        <button type="submit" class="aui-button aui-button-primary">
          {AJS.I18n.getText("accord.app.save")}
        </button>
        <button type="button" class="aui-button aui-button-link" onClick={onCancel}>
          {AJS.I18n.getText("accord.app.cancel")}
        </button>
      </div>
    </form>
  );
}

let focused: Element | null = null;

/** Once, when the form appears. */
function focusFirst(form: HTMLFormElement | null): void {
  if (form === focused) return;
  focused = form;
  form?.querySelector("select")?.focus();
}

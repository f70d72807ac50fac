import type { JSX } from "preact";
import { useContext, useId, useState } from "preact/hooks";
import type { HttpError } from "../shared/http";
import { REASON_CODES, reasonWords } from "../shared/reasons/words";
import { asHttpError } from "../shared/use-loaded";
import { giveReason } from "./api";
import { TicketPath } from "./ticket-path";
import type { Clock, Cycle, Reason } from "./model";
import { type Moment, say } from "./moment";

/** Why it was missed: said by who owed it, shown to everybody. */
export function ReasonPart(props: {
  clock: Clock;
  cycle: Cycle;
  moment: Moment;
}): JSX.Element | null {
  const { clock, cycle, moment } = props;
  const [given, setGiven] = useState<Reason | undefined>();
  const [isOpen, setOpen] = useState(false);
  const reason = given ?? cycle.reason;
  const mayGive = cycle.mayGiveReason === true;
  if (!reason && !mayGive) return null;
  return (
    <div class="accord-reason">
      {reason && (
        <p>
          <span class="accord-note">{AJS.I18n.getText("accord.reason.title")}</span>{" "}
          <strong>{reasonWords(reason.code)}</strong>
          {reason.note !== "" && <span> {reason.note}</span>}{" "}
          <span class="accord-note">
            {AJS.I18n.getText("accord.reason.by", reason.by.name, say(reason.at, moment))}
          </span>
        </p>
      )}
      {mayGive && !isOpen && (
        <button
          type="button"
          class="accord-link"
          onClick={() => {
            setOpen(true);
          }}
        >
          {reason
            ? AJS.I18n.getText("accord.reason.change")
            : AJS.I18n.getText("accord.reason.give")}
          <span class="accord-aside"> {AJS.I18n.getText("accord.why.about", clock.name)}</span>
        </button>
      )}
      {isOpen && (
        <ReasonForm
          clock={clock}
          cycle={cycle}
          before={reason}
          onDone={(answer) => {
            if (answer) setGiven(answer);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function ReasonForm(props: {
  clock: Clock;
  cycle: Cycle;
  before: Reason | undefined;
  /** Without a reason when it was given up. */
  onDone: (reason?: Reason) => void;
}): JSX.Element {
  const { clock, cycle, before, onDone } = props;
  const path = useContext(TicketPath);
  const id = useId();
  const [code, setCode] = useState(before?.code ?? REASON_CODES[0]);
  const [note, setNote] = useState(before?.note ?? "");
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<HttpError | undefined>();
  return (
    <form
      class="aui accord-reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        setBusy(true);
        const missed = { agreement: clock.agreement, metric: clock.metric, cycle: cycle.number };
        giveReason(path, missed, { code, note: note.trim() }).then(onDone, (error: unknown) => {
          setBusy(false);
          setFailure(asHttpError(error));
        });
      }}
    >
      <label for={`${id}-code`}>{AJS.I18n.getText("accord.reason.label")}</label>
      <select
        id={`${id}-code`}
        ref={focus}
        class="select"
        value={code}
        onChange={(event) => {
          setCode(event.currentTarget.value);
        }}
      >
        {REASON_CODES.map((known) => (
          <option key={known} value={known}>
            {reasonWords(known)}
          </option>
        ))}
      </select>
      <label for={`${id}-note`}>{AJS.I18n.getText("accord.reason.note")}</label>
      <textarea
        id={`${id}-note`}
        class="textarea"
        rows={2}
        maxLength={10_000}
        value={note}
        onInput={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
      {failure && (
        <p class="accord-note accord-problem" role="alert">
          {failure.message} {failure.detail}
        </p>
      )}
      <div class="accord-reason-buttons">
        <button type="submit" class="aui-button" aria-disabled={isBusy}>
          {AJS.I18n.getText("accord.reason.save")}
        </button>
        <button
          type="button"
          class="accord-link"
          onClick={() => {
            onDone();
          }}
        >
          {AJS.I18n.getText("accord.app.cancel")}
        </button>
      </div>
    </form>
  );
}

/** Once, when the form appears: the button that led to it is gone. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}

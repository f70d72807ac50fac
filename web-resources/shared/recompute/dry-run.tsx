import type { JSX } from "preact";
import { Failed, Message } from "../message";
import { browserMoment } from "../moments";
import { countText } from "../number";
import { Differences } from "./differences";
import { type Recomputation, subjectOf } from "./model";
import { Progress } from "./progress";
import type { Recomputing } from "./use-recomputation";
import { foundWords, wordsOf } from "./words";

interface Props {
  run: Recomputation;
  recomputing: Recomputing;
}

/** A dry run in whatever state it is, with what can be done next. */
export function DryRun({ run, recomputing }: Props): JSX.Element {
  const { failure } = recomputing;
  return (
    <div class="accord-dry-run">
      {run.reason !== undefined && run.reason !== "" && (
        <p>{AJS.I18n.getText("accord.recompute.because", run.reason)}</p>
      )}
      <State run={run} recomputing={recomputing} />
      {failure && <Failed title={AJS.I18n.getText("accord.recompute.failed")} failure={failure} />}
      {run.state !== "RUNNING" && <Differences run={run} />}
    </div>
  );
}

function State({ run, recomputing }: Props): JSX.Element {
  const done = (
    <Button text={AJS.I18n.getText("accord.recompute.done")} onClick={recomputing.leave} />
  );
  switch (run.state) {
    case "RUNNING":
      return (
        <>
          <Progress run={run} label={AJS.I18n.getText("accord.recompute.judging")} />
          <p class="accord-note">{AJS.I18n.getText("accord.recompute.leave")}</p>
          <Button text={AJS.I18n.getText("accord.recompute.cancel")} onClick={recomputing.cancel} />
        </>
      );
    case "READY":
      return <Ready run={run} recomputing={recomputing} />;
    case "APPLYING":
      return <Progress run={run} label={AJS.I18n.getText("accord.recompute.applying")} />;
    case "APPLIED":
      return (
        <Message type="success" title={wordsOf(run).applied}>
          {done}
        </Message>
      );
    case "CANCELLED":
      return (
        <Message type="info" title={AJS.I18n.getText("accord.recompute.cancelled")}>
          {done}
        </Message>
      );
    case "FAILED":
      return (
        <Message type="error" title={AJS.I18n.getText("accord.recompute.broke")}>
          {run.message !== undefined && <p>{run.message}</p>}
          {done}
        </Message>
      );
  }
}

function Ready({ run, recomputing }: Props): JSX.Element {
  const { differing, openDiffering = 0, firstChange } = run;
  const { kind } = subjectOf(run);
  const words = wordsOf(run);
  // Judging a project again without another verdict leaves nothing to write; a definition is stored all the same.
  if (kind === "project" && differing + openDiffering === 0)
    return (
      <Message
        type="success"
        title={AJS.I18n.getText("accord.recompute.none", countText(run.total))}
      >
        <Button text={AJS.I18n.getText("accord.recompute.done")} onClick={recomputing.leave} />
      </Message>
    );
  return (
    <Message type="info" title={foundWords(run)}>
      {kind === "calendars" && (
        <p>
          {firstChange === undefined
            ? AJS.I18n.getText("accord.recompute.same-hours")
            : AJS.I18n.getText("accord.recompute.hours-from", browserMoment(firstChange))}
        </p>
      )}
      <p>{words.means}</p>
      <div class="accord-buttons">
        <button
          type="button"
          class="aui-button aui-button-primary"
          aria-disabled={recomputing.isBusy}
          onClick={() => {
            if (!recomputing.isBusy) recomputing.apply();
          }}
        >
          {words.apply}
        </button>
        <Button
          text={
            kind === "project"
              ? AJS.I18n.getText("accord.recompute.discard")
              : AJS.I18n.getText("accord.recompute.not-yet")
          }
          onClick={recomputing.cancel}
        />
      </div>
    </Message>
  );
}

function Button({ text, onClick }: { text: string; onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="aui-button" onClick={onClick}>
      {text}
    </button>
  );
}

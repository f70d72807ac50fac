import type { JSX } from "preact";
import { countText } from "../../shared/number";
import { Message } from "../../shared/message";
import type { Recomputation } from "../model";
import { Differences } from "./differences";
import { Progress } from "./progress";
import type { Recomputing } from "./use-recomputation";

interface Props {
  run: Recomputation;
  recomputing: Recomputing;
}

/** A dry run in whatever state it is, with what can be done next. */
export function DryRun({ run, recomputing }: Props): JSX.Element {
  return (
    <div class="accord-dry-run">
      <h4>{AJS.I18n.getText("accord.admin.recompute.of", run.project)}</h4>
      <State run={run} recomputing={recomputing} />
      {run.state !== "RUNNING" && <Differences run={run} />}
    </div>
  );
}

function State({ run, recomputing }: Props): JSX.Element {
  switch (run.state) {
    case "RUNNING":
      return (
        <>
          <Progress run={run} label={AJS.I18n.getText("accord.admin.recompute.judging")} />
          <p class="accord-note">{AJS.I18n.getText("accord.admin.recompute.leave")}</p>
          <Button
            text={AJS.I18n.getText("accord.admin.recompute.cancel")}
            onClick={recomputing.cancel}
          />
        </>
      );
    case "READY":
      return <Ready run={run} recomputing={recomputing} />;
    case "APPLYING":
      return <Progress run={run} label={AJS.I18n.getText("accord.admin.recompute.applying")} />;
    case "APPLIED":
      return (
        <Message
          type="success"
          title={AJS.I18n.getText("accord.admin.recompute.applied", countText(run.differing ?? 0))}
        >
          <Button
            text={AJS.I18n.getText("accord.admin.recompute.done")}
            onClick={recomputing.leave}
          />
        </Message>
      );
    case "CANCELLED":
      return (
        <Message type="info" title={AJS.I18n.getText("accord.admin.recompute.cancelled")}>
          <Button
            text={AJS.I18n.getText("accord.admin.recompute.done")}
            onClick={recomputing.leave}
          />
        </Message>
      );
    case "FAILED":
      return (
        <Message type="error" title={AJS.I18n.getText("accord.admin.recompute.broke")}>
          {run.message !== undefined && <p>{run.message}</p>}
          <Button
            text={AJS.I18n.getText("accord.admin.recompute.done")}
            onClick={recomputing.leave}
          />
        </Message>
      );
  }
}

function Ready({ run, recomputing }: Props): JSX.Element {
  const differing = run.differing ?? 0;
  const total = countText(run.total ?? 0);
  if (differing === 0) {
    return (
      <Message type="success" title={AJS.I18n.getText("accord.admin.recompute.none", total)}>
        <Button
          text={AJS.I18n.getText("accord.admin.recompute.done")}
          onClick={recomputing.cancel}
        />
      </Message>
    );
  }
  return (
    <Message type="info" title={foundText(differing, total)}>
      <p>{AJS.I18n.getText("accord.admin.recompute.beside")}</p>
      <div class="accord-buttons">
        <button type="button" class="aui-button aui-button-primary" onClick={recomputing.apply}>
          {AJS.I18n.getText("accord.admin.recompute.apply")}
        </button>
        <Button
          text={AJS.I18n.getText("accord.admin.recompute.discard")}
          onClick={recomputing.cancel}
        />
      </div>
    </Message>
  );
}

function foundText(differing: number, total: string): string {
  return differing === 1
    ? AJS.I18n.getText("accord.admin.recompute.found-one", total)
    : AJS.I18n.getText("accord.admin.recompute.found", countText(differing), total);
}

function Button({ text, onClick }: { text: string; onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="aui-button" onClick={onClick}>
      {text}
    </button>
  );
}

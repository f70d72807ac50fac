import type { JSX } from "preact";
import { Card } from "../../shared/card";
import { Failed, Message } from "../../shared/message";
import { browserMoment } from "../../shared/moments";
import { countText } from "../../shared/number";
import { ProgressBar } from "../../shared/progress-bar";
import type { DifferingSum, Rebuild } from "../model";
import { useRebuild } from "./use-rebuild";

/** Adds up anew what figures are read from, and says whether it was right. */
export function RebuildCard(): JSX.Element {
  const { last, failure, start } = useRebuild();
  const isRunning = last?.state === "RUNNING";
  return (
    <Card
      title={AJS.I18n.getText("accord.admin.rebuild.title")}
      actions={
        <button type="button" class="aui-button" disabled={!last || isRunning} onClick={start}>
          {AJS.I18n.getText("accord.admin.rebuild.start")}
        </button>
      }
    >
      <p class="accord-note">{AJS.I18n.getText("accord.admin.rebuild.what")}</p>
      {failure && (
        <Failed title={AJS.I18n.getText("accord.admin.rebuild.refused")} failure={failure} />
      )}
      {last && isRunning && <Running rebuild={last} />}
      {last && !isRunning && <Outcome rebuild={last} />}
    </Card>
  );
}

function Running({ rebuild: { done, total } }: { rebuild: Rebuild }): JSX.Element {
  return (
    <div class="accord-progress">
      <ProgressBar
        label={AJS.I18n.getText("accord.admin.rebuild.running")}
        words={AJS.I18n.getText(
          "accord.admin.rebuild.progress",
          countText(done),
          countText(Math.max(done, total)),
        )}
        done={done}
        total={total}
      />
      <p class="accord-note">{AJS.I18n.getText("accord.recompute.leave")}</p>
    </div>
  );
}

function Outcome({ rebuild }: { rebuild: Rebuild }): JSX.Element {
  const { state, differences, differing, problem } = rebuild;
  switch (state) {
    case "NEVER":
    case "RUNNING":
      return <p>{AJS.I18n.getText("accord.admin.rebuild.never")}</p>;
    case "EQUAL":
      return (
        <Message type="success" title={AJS.I18n.getText("accord.admin.rebuild.equal")}>
          <p>{whenAndWho(rebuild)}</p>
        </Message>
      );
    case "DIFFERED":
      return (
        <>
          <Message
            type="warning"
            title={AJS.I18n.getText("accord.admin.rebuild.differed", countText(differing))}
          >
            <p>{whenAndWho(rebuild)}</p>
          </Message>
          <Differences differences={differences} differing={differing} />
        </>
      );
    case "FAILED":
      return (
        <Message type="error" title={AJS.I18n.getText("accord.admin.rebuild.failed")}>
          <p>{problem}</p>
          <p>{whenAndWho(rebuild)}</p>
        </Message>
      );
  }
}

function whenAndWho({ ended, by }: Rebuild): string {
  return AJS.I18n.getText(
    "accord.admin.rebuild.by",
    ended === undefined ? "" : browserMoment(ended),
    by?.name ?? "",
  );
}

function Differences(props: {
  differences: readonly DifferingSum[];
  differing: number;
}): JSX.Element {
  const { differences, differing } = props;
  const heads = {
    what: AJS.I18n.getText("accord.admin.rebuild.sum"),
    before: AJS.I18n.getText("accord.admin.rebuild.was"),
    after: AJS.I18n.getText("accord.admin.rebuild.is"),
  };
  return (
    <>
      <table class="aui accord-stack">
        <caption class="accord-aside">
          {AJS.I18n.getText("accord.admin.rebuild.differences")}
        </caption>
        <thead>
          <tr>
            {Object.values(heads).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ of, what, period, before, after }, i) => (
            <tr key={i}>
              <th scope="row">
                {AJS.I18n.getText("accord.admin.rebuild.sum-of", of, what, period)}
              </th>
              <td data-label={heads.before}>{before}</td>
              <td data-label={heads.after}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differing > differences.length && (
        <p class="accord-note">
          {AJS.I18n.getText(
            "accord.recompute.first",
            countText(differences.length),
            countText(differing),
          )}
        </p>
      )}
    </>
  );
}

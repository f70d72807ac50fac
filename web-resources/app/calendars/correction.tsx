import type { JSX } from "preact";
import { Differences } from "../../admin/recompute/differences";
import { countText } from "../../shared/number";
import type { Calendar } from "./model";
import { useCorrection } from "./use-correction";

/** What a correction with a back date changes: shown before it is saved, as far as the server can say it. */
export function Correction(props: { calendar: Calendar; revision: number }): JSX.Element {
  const { calendar, revision } = props;
  const { run, failure, start } = useCorrection();
  const isMissing = failure?.status === 404 || failure?.status === 400;
  return (
    <section class="accord-card">
      <h3>{AJS.I18n.getText("accord.app.correction.title")}</h3>
      <p>{AJS.I18n.getText("accord.app.correction.what")}</p>
      <div class="accord-buttons">
        <button
          type="button"
          class="aui-button"
          onClick={() => {
            start(calendar, revision);
          }}
        >
          {AJS.I18n.getText("accord.app.correction.show")}
        </button>
        <span role="status" class="accord-note">
          {run?.state === "RUNNING" &&
            AJS.I18n.getText(
              "accord.app.correction.progress",
              countText(run.done ?? 0),
              countText(run.total ?? 0),
            )}
          {run?.state === "READY" &&
            AJS.I18n.getText("accord.app.correction.ready", countText(run.differing ?? 0))}
          {run?.state === "FAILED" && run.message}
        </span>
      </div>
      {failure && (
        <p role="alert">
          {isMissing && AJS.I18n.getText("accord.app.correction.missing")} {failure.message}{" "}
          {failure.detail}
        </p>
      )}
      {run?.state === "READY" && <Differences run={run} />}
    </section>
  );
}

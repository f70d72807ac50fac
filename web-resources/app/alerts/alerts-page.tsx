import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Failed } from "../../shared/message";
import { ChoiceField, TextField } from "../fields/simple-fields";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import { AlertEntry } from "./alert-entry";
import type { AlertState } from "./model";
import { useAlerts } from "./use-alerts";
import { stateLook } from "./words";

const STATES: readonly AlertState[] = [
  "FAILED",
  "PENDING",
  "HELD",
  "SENT",
  "ACKNOWLEDGED",
  "DROPPED",
];
const PAUSE = 300;

/** What was sent to whom and why, what failed, and what waits. */
export function AlertsPage(): JSX.Element {
  const { query, amend } = useRouter();
  const state = query.get("state") ?? "";
  const issue = query.get("issue") ?? "";
  const alerts = useAlerts(state, issue);
  const { alerts: entries, failure } = alerts;
  const title = AJS.I18n.getText("accord.app.alerts.title");
  const narrow = (name: string, value: string): void => {
    const next = new URLSearchParams(query);
    if (value === "") next.delete(name);
    else next.set(name, value);
    amend(next);
  };
  if (failure && !entries)
    return <FailedPage failure={failure} title={title} onRetry={alerts.reload} />;
  const isNarrowed = state !== "" || issue !== "";
  return (
    <Page title={title}>
      <form
        class="aui accord-narrow"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <ChoiceField<AlertState | "">
          label={AJS.I18n.getText("accord.app.alerts.state")}
          value={STATES.find((known) => known === state) ?? ""}
          choices={[
            { value: "", name: AJS.I18n.getText("accord.app.alerts.any-state") },
            ...STATES.map((value) => ({ value, name: stateLook(value).text })),
          ]}
          onChange={(value) => {
            narrow("state", value);
          }}
        />
        <IssueField
          value={issue}
          onChange={(value) => {
            narrow("issue", value);
          }}
        />
      </form>
      <p class="accord-aside" role="status">
        {alerts.done === "acknowledged" && AJS.I18n.getText("accord.app.alerts.was-acknowledged")}
        {alerts.done === "retried" && AJS.I18n.getText("accord.app.alerts.was-retried")}
      </p>
      {failure && (
        <Failed title={AJS.I18n.getText("accord.app.alerts.not-done")} failure={failure} />
      )}
      {!entries && <Loading />}
      {entries?.length === 0 && (
        <Empty
          title={
            isNarrowed
              ? AJS.I18n.getText("accord.app.alerts.none-such")
              : AJS.I18n.getText("accord.app.alerts.empty")
          }
        >
          <p>{AJS.I18n.getText("accord.app.alerts.empty-what")}</p>
        </Empty>
      )}
      {entries && entries.length > 0 && (
        <ol class="accord-rows">
          {entries.map((alert) => (
            <AlertEntry
              key={alert.id}
              alert={alert}
              onAcknowledge={alerts.acknowledge}
              onRetry={alerts.retry}
            />
          ))}
        </ol>
      )}
      {alerts.more && (
        <div class="accord-buttons">
          <button type="button" class="aui-button" onClick={alerts.more}>
            {AJS.I18n.getText("accord.app.record.older")}
          </button>
        </div>
      )}
    </Page>
  );
}

/** Asks only when the typing pauses. */
function IssueField(props: { value: string; onChange: (value: string) => void }): JSX.Element {
  const { value, onChange } = props;
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    const wanted = typed.trim().toUpperCase();
    if (wanted === value) return undefined;
    const timer = setTimeout(() => {
      onChange(wanted);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, value, onChange]);
  return (
    <TextField
      label={AJS.I18n.getText("accord.app.alerts.issue")}
      placeholder={AJS.I18n.getText("accord.app.alerts.any-issue")}
      value={typed}
      onChange={setTyped}
    />
  );
}

import type { JSX } from "preact";
import { browserMoment } from "../../shared/moments";
import { countText } from "../../shared/number";
import { TicketLink, toTicket } from "../../shared/ticket-link";
import { useLoaded } from "../../shared/use-loaded";
import { fetchStatus } from "../api";
import { Card } from "../../shared/card";
import { Failed, Message } from "../../shared/message";
import type { FailingIssue, Status } from "../model";

/** Whether Accord keeps up: what waits, what fails, when the jobs last ran. */
export function StatusCard(): JSX.Element {
  const { value, failure, reload } = useLoaded(fetchStatus);
  return (
    <Card
      title={AJS.I18n.getText("accord.admin.status.title")}
      actions={
        <button type="button" class="aui-button" onClick={reload}>
          {AJS.I18n.getText("accord.admin.status.reload")}
        </button>
      }
    >
      {failure && (
        <Failed title={AJS.I18n.getText("accord.admin.status.failed")} failure={failure} />
      )}
      {value && <Figures status={value} />}
      {value && <ConfigurationProblems problems={value.problems ?? []} />}
      {value && <Failing issues={value.failing ?? []} />}
    </Card>
  );
}

function Figures({ status }: { status: Status }): JSX.Element {
  return (
    <dl class="accord-counts">
      <div>
        <dt>{AJS.I18n.getText("accord.admin.status.tracked")}</dt>
        <dd>{figureText(status.tracked)}</dd>
      </div>
      <div>
        <dt>{AJS.I18n.getText("accord.admin.status.queued")}</dt>
        <dd>
          {figureText(status.queued)}{" "}
          {status.queuedSince !== undefined && (
            <small>
              {AJS.I18n.getText(
                "accord.admin.status.queued-since",
                browserMoment(status.queuedSince),
              )}
            </small>
          )}
        </dd>
      </div>
      <div>
        <dt>{AJS.I18n.getText("accord.admin.status.minute-job")}</dt>
        <dd>{passText(status.lastMinuteJob)}</dd>
      </div>
      <div>
        <dt>{AJS.I18n.getText("accord.admin.status.reconcile")}</dt>
        <dd>{passText(status.lastReconcile)}</dd>
      </div>
    </dl>
  );
}

function figureText(count: number | undefined): string {
  return count === undefined ? AJS.I18n.getText("accord.admin.status.unknown") : countText(count);
}

function passText(at: string | undefined): string {
  return at === undefined ? AJS.I18n.getText("accord.admin.status.not-yet") : browserMoment(at);
}

function ConfigurationProblems({ problems }: { problems: string[] }): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <Message type="warning" title={AJS.I18n.getText("accord.admin.status.problems")}>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Message>
  );
}

function Failing({ issues }: { issues: FailingIssue[] }): JSX.Element | null {
  if (issues.length === 0) return null;
  return (
    <table class="aui accord-stack">
      <caption>{AJS.I18n.getText("accord.admin.status.failing")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.recompute.issue")}</th>
          <th scope="col">{AJS.I18n.getText("accord.admin.status.reason")}</th>
          <th scope="col">{AJS.I18n.getText("accord.admin.status.since")}</th>
        </tr>
      </thead>
      <tbody>
        {issues.map(({ issue, reason, since }) => (
          <tr key={issue}>
            <th scope="row">
              <TicketLink ticket={toTicket(issue)} />
            </th>
            <td>{reason}</td>
            <td>{since !== undefined && browserMoment(since)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

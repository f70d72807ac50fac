import type { JSX } from "preact";
import { Disclosure } from "../../shared/disclosure";
import { Lozenge } from "../../shared/lozenge";
import { browserMoment } from "../../shared/moments";
import { TicketLink } from "../../shared/ticket-link";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import type { Alert, Delivery } from "./model";
import { channelWords, stateLook } from "./words";

/** An alert: on which issue, which promise, when; and below it where it went and why. */
export function AlertEntry(props: {
  alert: Alert;
  onAcknowledge: (alert: Alert) => void;
  onRetry: (alert: Alert) => void;
}): JSX.Element {
  const { alert, onAcknowledge, onRetry } = props;
  const { issue, agreement, metric, step, state, deliveries } = alert;
  const who =
    typeof alert.acknowledgedBy === "string" ? alert.acknowledgedBy : alert.acknowledgedBy?.name;
  const mayAcknowledge = state !== "ACKNOWLEDGED" && state !== "DROPPED";
  const failed = deliveries.filter((delivery) => delivery.state === "FAILED");
  return (
    <li>
      <div class="accord-row-head">
        <span>
          <TicketLink ticket={{ ...alert, key: issue }} /> <strong>{metric.name}</strong>{" "}
          <Link to={pathOf("agreements", agreement.id)} class="accord-note">
            {agreement.name}
          </Link>
        </span>
        <Lozenge {...stateLook(state)} />
      </div>
      <p class="accord-note">
        {AJS.I18n.getText("accord.app.alert.raised", step, browserMoment(alert.raisedAt))}
        {alert.late === true &&
          ` ${AJS.I18n.getText("accord.app.alert.late", browserMoment(alert.dueAt))}`}
        {who !== undefined && ` ${AJS.I18n.getText("accord.app.alert.by", who)}`}
      </p>
      {failed.map(({ to, error = "" }, i) => (
        <p key={i} class="accord-spot-problem">
          {AJS.I18n.getText("accord.app.alert.failed-to", to, error)}
        </p>
      ))}
      <Disclosure
        name={`alert-${alert.id}`}
        label={
          deliveries.length === 1
            ? AJS.I18n.getText("accord.app.alert.one")
            : AJS.I18n.getText("accord.app.alert.many", String(deliveries.length))
        }
        about={issue}
      >
        <Deliveries deliveries={deliveries} />
      </Disclosure>
      <div class="accord-alert-actions">
        {mayAcknowledge && (
          <button
            type="button"
            class="accord-link"
            onClick={() => {
              onAcknowledge(alert);
            }}
          >
            {AJS.I18n.getText("accord.app.alert.acknowledge")}
            <span class="accord-aside"> {issue}</span>
          </button>
        )}
        {failed.length > 0 && (
          <button
            type="button"
            class="accord-link"
            onClick={() => {
              onRetry(alert);
            }}
          >
            {AJS.I18n.getText("accord.app.alert.retry")}
            <span class="accord-aside"> {issue}</span>
          </button>
        )}
      </div>
    </li>
  );
}

function Deliveries({ deliveries }: { deliveries: Delivery[] }): JSX.Element {
  const why = AJS.I18n.getText("accord.app.alert.why");
  const how = AJS.I18n.getText("accord.app.alert.how");
  const state = AJS.I18n.getText("accord.app.alerts.state");
  return (
    <table class="aui accord-stack">
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.alert.to")}</th>
          <th scope="col">{why}</th>
          <th scope="col">{how}</th>
          <th scope="col">{state}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery, i) => (
          <tr key={i}>
            <th scope="row">{delivery.to}</th>
            <td data-label={why}>{delivery.why}</td>
            <td data-label={how}>{channelWords(delivery.channel)}</td>
            <td data-label={state}>
              <span>
                <Lozenge {...stateLook(delivery.state)} />
                <span class="accord-note"> {details(delivery)}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function details({ at, heldUntil, attempts, error }: Delivery): string {
  if (error !== undefined)
    return AJS.I18n.getText("accord.app.alert.attempts", String(attempts), error);
  if (heldUntil !== undefined)
    return AJS.I18n.getText("accord.app.alert.held-until", browserMoment(heldUntil));
  return at === undefined ? "" : browserMoment(at);
}

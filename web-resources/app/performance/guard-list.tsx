import type { JSX } from "preact";
import { shareText } from "../../shared/figures/numbers";
import { countText } from "../../shared/number";
import type { Guards } from "./model";

/** What would rise when a target is met at somebody's cost, each with what it means. */
export function GuardList({ guards }: { guards: Guards }): JSX.Element {
  return (
    <section>
      <h2 class="accord-part">{AJS.I18n.getText("accord.app.guards.title")}</h2>
      <p class="accord-lead">
        {AJS.I18n.getText("accord.app.guards.means")}{" "}
        {guards.tickets !== undefined &&
          AJS.I18n.getText("accord.app.guards.tickets", countText(guards.tickets))}
      </p>
      <dl class="accord-guards">
        {guardsOf(guards).map(({ name, means, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong>{value}</strong>
              <span class="accord-note">{means}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Guard {
  name: string;
  means: string;
  value: string;
}

export function guardsOf({ reopenRate, returnRate, pingPong, pauseShare }: Guards): Guard[] {
  const text = (value: string | undefined): string =>
    value === undefined ? AJS.I18n.getText("accord.figure.no-data") : shareText(value);
  return [
    {
      name: AJS.I18n.getText("accord.app.guards.reopened"),
      means: AJS.I18n.getText("accord.app.guards.reopened-means"),
      value: text(reopenRate),
    },
    {
      name: AJS.I18n.getText("accord.app.guards.returned"),
      means: AJS.I18n.getText("accord.app.guards.returned-means"),
      value: text(returnRate),
    },
    {
      name: AJS.I18n.getText("accord.app.guards.ping-pong"),
      means: AJS.I18n.getText("accord.app.guards.ping-pong-means"),
      value: pingPong === undefined ? text(pingPong) : countText(pingPong),
    },
    {
      name: AJS.I18n.getText("accord.app.guards.paused"),
      means: AJS.I18n.getText("accord.app.guards.paused-means"),
      value: text(pauseShare),
    },
  ];
}

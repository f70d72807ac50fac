import type { JSX } from "preact";
import { Card } from "../../shared/card";
import { Failed, Message } from "../../shared/message";
import { browserMoment } from "../../shared/moments";
import { countText } from "../../shared/number";
import { SystemLozenge } from "../../shared/ticket-link";
import { useLoaded } from "../../shared/use-loaded";
import { fetchOutsideSystems } from "../api";
import type { OutsideSystem } from "../model";
import { clockText } from "./clock-text";

/** What other systems have sent, and what of it was refused. */
export function OutsideCard(): JSX.Element {
  const { value, failure, reload } = useLoaded(fetchOutsideSystems);
  return (
    <Card
      title={AJS.I18n.getText("accord.admin.outside.title")}
      actions={
        <button type="button" class="aui-button" onClick={reload}>
          {AJS.I18n.getText("accord.admin.outside.reload")}
        </button>
      }
    >
      {failure && (
        <Failed title={AJS.I18n.getText("accord.admin.outside.failed")} failure={failure} />
      )}
      {value?.systems.length === 0 && <Nothing />}
      {value && value.systems.length > 0 && <Systems systems={value.systems} />}
      {value?.systems.map((one) => (
        <Refused key={one.system} system={one} />
      ))}
    </Card>
  );
}

function Nothing(): JSX.Element {
  return (
    <>
      <p>{AJS.I18n.getText("accord.admin.outside.none")}</p>
      <p class="accord-note">{AJS.I18n.getText("accord.admin.outside.next")}</p>
    </>
  );
}

function Systems({ systems }: { systems: readonly OutsideSystem[] }): JSX.Element {
  const heads = {
    tickets: AJS.I18n.getText("accord.admin.outside.tickets"),
    heard: AJS.I18n.getText("accord.admin.outside.heard"),
    clock: AJS.I18n.getText("accord.admin.outside.clock"),
    refused: AJS.I18n.getText("accord.admin.outside.refused"),
  };
  return (
    <table class="aui accord-stack">
      <caption class="accord-aside">{AJS.I18n.getText("accord.admin.outside.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.admin.outside.system")}</th>
          {Object.values(heads).map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {systems.map(({ system, tickets, receivedAt, clockOffset, refused }) => (
          <tr key={system}>
            <th scope="row">
              <SystemLozenge system={system} />
            </th>
            <td data-label={heads.tickets}>{countText(tickets)}</td>
            <td data-label={heads.heard}>
              {receivedAt === undefined
                ? AJS.I18n.getText("accord.admin.outside.never")
                : browserMoment(receivedAt)}
            </td>
            <td data-label={heads.clock}>
              {clockOffset === undefined
                ? AJS.I18n.getText("accord.admin.outside.never")
                : clockText(clockOffset)}
            </td>
            <td data-label={heads.refused}>
              {refused === 0
                ? AJS.I18n.getText("accord.admin.outside.nothing")
                : countText(refused)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Refused({ system: one }: { system: OutsideSystem }): JSX.Element | null {
  const { system, refused, refusals } = one;
  if (refused === 0) return null;
  const heads = {
    why: AJS.I18n.getText("accord.admin.outside.why"),
    since: AJS.I18n.getText("accord.admin.outside.since"),
  };
  return (
    <>
      <Message
        type="warning"
        title={AJS.I18n.getText("accord.admin.outside.left-out", system, countText(refused))}
      >
        <p>{AJS.I18n.getText("accord.admin.outside.cure")}</p>
      </Message>
      <table class="aui accord-stack">
        <caption>{AJS.I18n.getText("accord.admin.outside.refused-of", system)}</caption>
        <thead>
          <tr>
            <th scope="col">{AJS.I18n.getText("accord.admin.outside.ticket")}</th>
            <th scope="col">{heads.why}</th>
            <th scope="col">{heads.since}</th>
          </tr>
        </thead>
        <tbody>
          {refusals.map(({ id, error, at }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td data-label={heads.why}>{error}</td>
              <td data-label={heads.since}>{browserMoment(at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused > refusals.length && (
        <p class="accord-note">
          {AJS.I18n.getText(
            "accord.recompute.first",
            countText(refusals.length),
            countText(refused),
          )}
        </p>
      )}
    </>
  );
}

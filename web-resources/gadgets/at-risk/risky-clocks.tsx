import type { JSX } from "preact";
import { remainingText } from "../../panel/figures";
import { Icon, type Shape } from "../../shared/icon";
import { browserMoment } from "../../shared/moments";
import { TicketLink } from "../../shared/ticket-link";
import type { PauseParty, RiskyClock } from "./model";

/** @param passed milliseconds since the answer, by the server's clock */
export function RiskyClocks(props: { clocks: readonly RiskyClock[]; passed: number }): JSX.Element {
  return (
    <table class="accord-figures accord-risky">
      <caption class="accord-aside">{AJS.I18n.getText("accord.gadget.at-risk.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.gadget.column.issue")}</th>
          <th scope="col">{AJS.I18n.getText("accord.gadget.column.promise")}</th>
          <th scope="col">{AJS.I18n.getText("accord.gadget.column.held")}</th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.gadget.column.left")}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.clocks.map((clock) => (
          <tr
            key={`${clock.issue.url ?? clock.issue.key}/${clock.agreement.id}/${clock.metric.id}`}
          >
            <th scope="row">
              <TicketLink ticket={clock.issue} /> {clock.issue.summary}
            </th>
            <td>{clock.metric.name}</td>
            <td>{holderText(clock)}</td>
            <td class="accord-figure">
              <Left clock={clock} passed={props.passed} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The time that is left or over, its state by shape, colour and words. */
function Left({ clock, passed }: { clock: RiskyClock; passed: number }): JSX.Element {
  const look = lookOf(clock, passed);
  const { dueAt } = clock;
  return (
    <span
      class={`accord-left accord-left-${look.tone}`}
      title={
        dueAt === undefined
          ? undefined
          : AJS.I18n.getText("accord.gadget.at-risk.due", browserMoment(dueAt))
      }
    >
      <Icon shape={look.shape} /> {look.text}
      {look.more !== "" && <span class="accord-note"> {look.more}</span>}
    </span>
  );
}

interface LeftLook {
  tone: "missed" | "risky" | "still";
  shape: Shape;
  text: string;
  more: string;
}

/** A clock that runs has less left with every second; one that stands still keeps what it has. */
export function lookOf(clock: RiskyClock, passed: number): LeftLook {
  const { remainingMillis, running, phase, standing } = clock;
  const left = remainingMillis === undefined ? undefined : remainingMillis - (running ? passed : 0);
  const text = left === undefined ? "" : remainingText(left);
  const isLate = standing === "BREACHED" || (left ?? 0) < 0;
  if (phase === "PAUSED" && !isLate)
    return {
      tone: "still",
      shape: "bars",
      text: AJS.I18n.getText("accord.gadget.at-risk.paused"),
      more: text,
    };
  const more = moreOf(clock);
  return isLate
    ? {
        tone: "missed",
        shape: "cross",
        text: text === "" ? AJS.I18n.getText("accord.badge.missed") : text,
        more,
      }
    : { tone: "risky", shape: "triangle", text, more };
}

function moreOf({ phase, running, opensAt }: RiskyClock): string {
  if (phase === "PAUSED") return AJS.I18n.getText("accord.gadget.at-risk.paused");
  if (running) return "";
  return opensAt === undefined
    ? AJS.I18n.getText("accord.gadget.at-risk.closed")
    : AJS.I18n.getText("accord.gadget.at-risk.opens", browserMoment(opensAt));
}

function holderText({ holder, inTransit = false, waitingFor }: RiskyClock): string {
  if (waitingFor !== undefined && waitingFor.party !== "NONE")
    return AJS.I18n.getText(
      "accord.gadget.at-risk.waiting",
      waitingFor.department?.name ?? partyText(waitingFor.party),
    );
  const name = holder?.name ?? AJS.I18n.getText("accord.ledger.nobody");
  return inTransit ? AJS.I18n.getText("accord.gadget.at-risk.transit", name) : name;
}

function partyText(party: Exclude<PauseParty, "NONE">): string {
  switch (party) {
    case "CLIENT":
      return AJS.I18n.getText("accord.gadget.at-risk.client");
    case "PROVIDER":
      return AJS.I18n.getText("accord.gadget.at-risk.provider");
    case "THIRD_PARTY":
      return AJS.I18n.getText("accord.gadget.at-risk.third-party");
    case "APPROVAL":
      return AJS.I18n.getText("accord.gadget.at-risk.approval");
  }
}

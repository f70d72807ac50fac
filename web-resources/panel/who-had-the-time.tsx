import type { JSX } from "preact";
import { apportion } from "../shared/apportion";
import { ceilMinutes, minutesText } from "../shared/duration";
import { HandOvers } from "./hand-overs";
import type { Agreement, Ledger, LedgerEntry, Leg } from "./model";
import type { Moment } from "./moment";
import { partyName, waitingText } from "./texts";

interface Props {
  ledger: Ledger;
  legs: Leg[];
  agreement: Agreement | undefined;
  moment: Moment;
}

/** Every working moment of the issue in exactly one row, so that the rows add up to the total. */
export function WhoHadTheTime({ ledger, legs, agreement, moment }: Props): JSX.Element {
  const total = ceilMinutes(ledger.totalMillis);
  const entries = ledger.entries.filter((entry) => entry.workingMillis > 0 || entry.holdsNow);
  const times = entries.map((entry) => entry.workingMillis);
  const minutes = apportion(times, total);
  const percents = apportion(times, 100);
  const tones = tonesOf(entries);
  return (
    <section class="accord-section">
      <div class="accord-row accord-head">
        <h5>{AJS.I18n.getText("accord.ledger.title")}</h5>
        <span>{AJS.I18n.getText("accord.ledger.total", minutesText(total))}</span>
      </div>
      <div class="accord-strip" aria-hidden="true">
        {entries.map((entry, index) =>
          entry.workingMillis === 0 ? null : (
            <span
              key={index}
              class={tones[index] ?? ""}
              style={{ flexGrow: entry.workingMillis }}
            />
          ),
        )}
      </div>
      <table class="accord-table accord-ledger">
        <caption class="accord-aside">{AJS.I18n.getText("accord.ledger.caption")}</caption>
        <thead class="accord-aside">
          <tr>
            <th scope="col">{AJS.I18n.getText("accord.ledger.who")}</th>
            <th scope="col">{AJS.I18n.getText("accord.why.working")}</th>
            <th scope="col">{AJS.I18n.getText("accord.ledger.share")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, index) => (
            <tr key={index}>
              <th scope="row">
                <span class={`accord-swatch ${tones[index] ?? ""}`} aria-hidden="true" />
                {entryText(entry, agreement)}
                {entry.holdsNow && (
                  <span class="accord-has-it"> {AJS.I18n.getText("accord.ledger.holds-now")}</span>
                )}
              </th>
              <td class="accord-amount">{minutesText(minutes[index] ?? 0)}</td>
              <td class="accord-amount accord-percent">
                {AJS.I18n.getText("accord.ledger.percent", String(percents[index] ?? 0))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <HandOvers legs={legs} moment={moment} />
    </section>
  );
}

function entryText(entry: LedgerEntry, agreement: Agreement | undefined): string {
  const name = entry.department?.name ?? partyName(entry.party, agreement);
  switch (entry.kind) {
    case "HELD":
      return name ?? AJS.I18n.getText("accord.ledger.nobody");
    case "TRANSIT":
      return AJS.I18n.getText("accord.ledger.transit", name ?? "");
    case "WAITING":
      return waitingText(entry.party, entry.department ?? sideOf(entry, agreement));
  }
}

function sideOf(entry: LedgerEntry, agreement: Agreement | undefined): LedgerEntry["department"] {
  if (entry.party === "CLIENT") return agreement?.client;
  if (entry.party === "PROVIDER") return agreement?.provider;
  return undefined;
}

const DEPARTMENT_TONES = 6;

/** Departments are solid, each in a tone of its own; waiting and hand-over time is patterned. */
function tonesOf(entries: readonly LedgerEntry[]): string[] {
  const departments = [
    ...new Set(entries.filter((e) => e.kind === "HELD").map((e) => e.department?.key)),
  ];
  return entries.map((entry) => {
    if (entry.kind === "WAITING") return "accord-tone-waiting";
    if (entry.kind === "TRANSIT") return "accord-tone-transit";
    return `accord-tone-${(departments.indexOf(entry.department?.key) % DEPARTMENT_TONES) + 1}`;
  });
}

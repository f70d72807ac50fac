import type { JSX } from "preact";
import { waitingText } from "../../panel/texts";
import { apportion } from "../../shared/apportion";
import { ceilMinutes, minutesText } from "../../shared/duration";
import { timeTicketsAddress } from "../../shared/figures/links";
import { shareText } from "../../shared/figures/numbers";
import { countText } from "../../shared/number";
import type { TimeFigures, TimePart } from "./model";

const DEPARTMENT_TONES = 6;

/** The parts as a strip and as a table that adds up to the total. */
export function TimeParts(props: {
  figures: TimeFigures;
  query: Record<string, string | undefined>;
}): JSX.Element {
  const { figures, query } = props;
  const parts = [...figures.parts].sort((a, b) => b.millis - a.millis);
  const minutes = apportion(
    parts.map(({ millis }) => millis),
    ceilMinutes(figures.totalMillis),
  );
  const tenths = apportion(
    parts.map(({ millis }) => millis),
    1000,
  );
  const tones = tonesOf(parts);
  return (
    <>
      <div class="accord-strip" aria-hidden="true">
        {parts.map((part, i) =>
          part.millis === 0 ? null : (
            <span key={i} class={tones[i] ?? ""} style={{ flexGrow: part.millis }} />
          ),
        )}
      </div>
      <table class="accord-figures accord-ledger">
        <caption class="accord-aside">
          {AJS.I18n.getText("accord.gadget.who-had-the-time.caption")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{AJS.I18n.getText("accord.ledger.who")}</th>
            <th scope="col" class="accord-figure">
              {AJS.I18n.getText("accord.gadget.column.tickets")}
            </th>
            <th scope="col" class="accord-figure">
              {AJS.I18n.getText("accord.gadget.column.time")}
            </th>
            <th scope="col" class="accord-figure">
              {AJS.I18n.getText("accord.ledger.share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, i) => {
            const name = partText(part);
            const behind = {
              ...query,
              kind: part.kind,
              department: part.department?.id,
              party: part.party,
            };
            return (
              <tr key={i}>
                <th scope="row">
                  <span class={`accord-swatch ${tones[i] ?? ""}`} aria-hidden="true" />
                  {name}
                </th>
                <td class="accord-figure">
                  <a class="accord-count" href={timeTicketsAddress(behind)}>
                    {countText(part.tickets)}
                    <span class="accord-aside">
                      {" "}
                      {AJS.I18n.getText("accord.gadget.about.tickets", name)}
                    </span>
                  </a>
                </td>
                <td class="accord-figure">{minutesText(minutes[i] ?? 0)}</td>
                <td class="accord-figure">{shareText(String((tenths[i] ?? 0) / 10))}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{AJS.I18n.getText("accord.gadget.who-had-the-time.sum")}</th>
            <td class="accord-figure">{countText(figures.tickets)}</td>
            <td class="accord-figure">{minutesText(ceilMinutes(figures.totalMillis))}</td>
            <td class="accord-figure">{shareText("100")}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

export function partText({ kind, department, party }: TimePart): string {
  switch (kind) {
    case "HELD":
      return department?.name ?? AJS.I18n.getText("accord.ledger.nobody");
    case "TRANSIT":
      return AJS.I18n.getText("accord.ledger.transit", department?.name ?? "");
    case "WAITING":
      return waitingText(party, department && { key: department.id, name: department.name });
  }
}

/** Departments are solid, each in a tone of its own; waiting and hand-over time is patterned. */
function tonesOf(parts: readonly TimePart[]): string[] {
  const held = [
    ...new Set(parts.filter(({ kind }) => kind === "HELD").map((part) => part.department?.id)),
  ];
  return parts.map(({ kind, department }) => {
    if (kind === "WAITING") return "accord-tone-waiting";
    if (kind === "TRANSIT") return "accord-tone-transit";
    return `accord-tone-${(held.indexOf(department?.id) % DEPARTMENT_TONES) + 1}`;
  });
}

import type { JSX } from "preact";
import { countText } from "../number";
import { TicketLink, toTicket } from "../ticket-link";
import type { Difference, Recomputation } from "./model";
import { standingWords } from "./words";

/** The first verdicts and open clocks that would be different, with the way to their issues. */
export function Differences({ run }: { run: Recomputation }): JSX.Element | null {
  const { differences = [], differing, openDiffering = 0 } = run;
  const all = differing + openDiffering;
  if (differences.length === 0) return null;
  return (
    <>
      <Table
        caption={AJS.I18n.getText("accord.recompute.verdicts")}
        differences={differences.filter(({ open }) => open !== true)}
      />
      <Table
        caption={AJS.I18n.getText("accord.recompute.open-clocks")}
        differences={differences.filter(({ open }) => open === true)}
      />
      {all > differences.length && (
        <p class="accord-note">
          {AJS.I18n.getText(
            "accord.recompute.first",
            countText(differences.length),
            countText(all),
          )}
        </p>
      )}
    </>
  );
}

function Table(props: { caption: string; differences: readonly Difference[] }): JSX.Element | null {
  const { caption, differences } = props;
  if (differences.length === 0) return null;
  const clock = AJS.I18n.getText("accord.recompute.clock");
  const before = AJS.I18n.getText("accord.recompute.before");
  const after = AJS.I18n.getText("accord.recompute.after");
  return (
    <div class="accord-differences" role="region" aria-label={caption} tabIndex={0}>
      <table class="aui accord-stack">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{AJS.I18n.getText("accord.recompute.issue")}</th>
            <th scope="col">{clock}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={`${difference.issue}/${difference.clock}`}>
              <th scope="row">
                <TicketLink ticket={toTicket(difference.issue)} />
              </th>
              <td data-label={clock}>{difference.clock}</td>
              <td data-label={before}>{standingWords(difference.before)}</td>
              <td data-label={after}>{standingWords(difference.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

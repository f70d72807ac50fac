import type { JSX } from "preact";
import { FigureTable } from "../../shared/figures/chart-table";
import { gapText, meanText } from "../../shared/figures/numbers";
import { placeOn } from "../../shared/figures/scale";
import type { Gap } from "./model";
import { questionText } from "./questions";

const MARKS = { from: 1, to: 5, ticks: [1, 2, 3, 4, 5] };

/** Own view against the clients': where both lie apart, one of them knows something. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }): JSX.Element {
  return (
    <section class="accord-part accord-gaps">
      <h5>{AJS.I18n.getText("accord.gadget.gaps.title")}</h5>
      <FigureTable
        caption={AJS.I18n.getText("accord.gadget.gaps.title")}
        columns={[
          { name: AJS.I18n.getText("accord.gadget.column.question"), isText: true },
          { name: AJS.I18n.getText("accord.gadget.gaps.scale"), isText: true },
          { name: AJS.I18n.getText("accord.gadget.gaps.own") },
          { name: AJS.I18n.getText("accord.gadget.gaps.clients") },
          { name: AJS.I18n.getText("accord.gadget.gaps.gap") },
        ]}
        lines={gaps.map((gap) => ({
          key: gap.question,
          cells: [
            questionText(gap.question),
            <Apart key="apart" gap={gap} />,
            gap.own === undefined ? "\u2013" : meanText(gap.own),
            gap.clients === undefined
              ? AJS.I18n.getText("accord.gadget.gaps.hidden")
              : meanText(gap.clients),
            gap.gap === undefined ? "\u2013" : gapText(gap.gap),
          ],
        }))}
      />
    </section>
  );
}

/** Both means on the line from 1 to 5: a ring is the own view, a dot the clients'. */
function Apart({ gap: { own, clients } }: { gap: Gap }): JSX.Element {
  const places = [own, clients].map((mean) =>
    mean === undefined ? undefined : placeOn(MARKS, Number(mean)),
  );
  const [ownPlace, clientsPlace] = places;
  return (
    <span class="accord-range accord-apart" aria-hidden="true">
      {ownPlace !== undefined && clientsPlace !== undefined && (
        <span
          class="accord-range-line"
          style={{
            left: `${Math.min(ownPlace, clientsPlace)}%`,
            width: `${Math.abs(ownPlace - clientsPlace)}%`,
          }}
        />
      )}
      {ownPlace !== undefined && (
        <span class="accord-range-dot accord-range-ring" style={{ left: `${ownPlace}%` }} />
      )}
      {clientsPlace !== undefined && (
        <span class="accord-range-dot" style={{ left: `${clientsPlace}%` }} />
      )}
    </span>
  );
}

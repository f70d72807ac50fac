import type { JSX } from "preact";
import { targetText } from "../../shared/duration";
import { FigureTable, type Line } from "../../shared/figures/chart-table";
import { Marked } from "../../shared/figures/finding";
import type { TicketsQuery } from "../../shared/figures/model";
import { shareText } from "../../shared/figures/numbers";
import { TicketsLink } from "../../shared/figures/tickets-link";
import { halfAndMostText, meanText } from "../../shared/figures/took";
import { countText } from "../../shared/number";
import type { PromiseFigure } from "./model";

/** Each promise of the latest period: how often it was kept, and how long it took. */
export function Promises(props: {
  promises: readonly PromiseFigure[];
  query: TicketsQuery;
}): JSX.Element {
  const { promises, query } = props;
  const isOfSeveral = new Set(promises.map(({ agreement }) => agreement.id)).size > 1;
  return (
    <FigureTable
      caption={AJS.I18n.getText("accord.gadget.compliance.promises")}
      columns={[
        { name: AJS.I18n.getText("accord.gadget.column.promise"), isText: true },
        { name: AJS.I18n.getText("accord.gadget.column.met") },
        { name: AJS.I18n.getText("accord.gadget.column.missed") },
        { name: AJS.I18n.getText("accord.gadget.column.compliance") },
        { name: AJS.I18n.getText("accord.gadget.column.mean") },
        { name: AJS.I18n.getText("accord.gadget.column.took") },
      ]}
      lines={promises.map((promise) => lineOf(promise, query, isOfSeveral))}
    />
  );
}

function lineOf(promise: PromiseFigure, query: TicketsQuery, isOfSeveral: boolean): Line {
  const { agreement, metric, goal, met, missed, percent, finding } = promise;
  const name = promiseText(promise);
  const tickets = {
    ...query,
    agreement: agreement.id,
    metric: metric.id,
    ...(goal ? { goal: goal.id } : {}),
  };
  return {
    key: `${agreement.id}/${metric.id}/${goal?.id ?? ""}`,
    cells: [
      <span key="name">
        {name}
        {isOfSeveral && <span class="accord-note accord-of"> {agreement.name}</span>}
      </span>,
      <TicketsLink
        key="met"
        query={{ ...tickets, outcome: "MET" }}
        count={met}
        about={AJS.I18n.getText("accord.gadget.about.met", name)}
      >
        {countText(met)}
      </TicketsLink>,
      <TicketsLink
        key="missed"
        query={{ ...tickets, outcome: "MISSED" }}
        count={missed}
        about={AJS.I18n.getText("accord.gadget.about.missed", name)}
      >
        {countText(missed)}
      </TicketsLink>,
      percent === undefined ? (
        AJS.I18n.getText("accord.figure.no-data")
      ) : (
        <Marked key="percent" finding={finding}>
          {shareText(percent)}
        </Marked>
      ),
      meanText(promise),
      halfAndMostText(promise),
    ],
  };
}

/** "Resolution, High 8h": the promise, its goal and what is promised. */
export function promiseText({ metric, goal, targetMillis }: PromiseFigure): string {
  const target = targetMillis === undefined ? "" : targetText(targetMillis);
  const name =
    goal === undefined
      ? metric.name
      : AJS.I18n.getText("accord.gadget.promise-goal", metric.name, goal.name);
  return target === "" ? name : AJS.I18n.getText("accord.gadget.promise-target", name, target);
}

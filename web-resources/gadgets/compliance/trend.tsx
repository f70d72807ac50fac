import type { JSX } from "preact";
import { ChartTable, type Line } from "../../shared/figures/chart-table";
import { Marked, PeriodMark } from "../../shared/figures/finding";
import type { PeriodFigure, TicketOutcome, TicketsQuery } from "../../shared/figures/model";
import { shareIntervalText, shareText } from "../../shared/figures/numbers";
import { periodMark, periodText, spanText } from "../../shared/figures/periods";
import { TicketsLink } from "../../shared/figures/tickets-link";
import { Trend } from "../../shared/figures/trend";
import type { TrendPoint } from "../../shared/figures/trend-shapes";
import { countText, percentText } from "../../shared/number";

const PERCENT = [0, 100] as const;

/** The share of kept promises over periods, with the band in which the true one lies. */
export function ComplianceTrend(props: {
  periods: readonly PeriodFigure[];
  query: TicketsQuery;
  target?: string;
  /** Tells it from another trend of the same gadget. */
  name?: string;
}): JSX.Element {
  const { periods, query, target, name = "trend" } = props;
  const caption = AJS.I18n.getText("accord.gadget.compliance.trend", trendWords(periods));
  return (
    <>
      <Trend
        name={caption}
        points={periods.map(pointOf)}
        domain={PERCENT}
        target={target === undefined ? undefined : Number(target)}
        say={percentText}
      />
      <ChartTable
        name={name}
        caption={AJS.I18n.getText("accord.gadget.compliance.table")}
        columns={[
          { name: AJS.I18n.getText("accord.gadget.column.period"), isText: true },
          { name: AJS.I18n.getText("accord.gadget.column.met") },
          { name: AJS.I18n.getText("accord.gadget.column.missed") },
          { name: AJS.I18n.getText("accord.gadget.column.compliance") },
          { name: AJS.I18n.getText("accord.gadget.column.interval") },
        ]}
        lines={(isShown) => [...periods].reverse().map((period) => lineOf(period, query, isShown))}
      />
    </>
  );
}

function pointOf(period: PeriodFigure): TrendPoint {
  const { percent, interval, met, missed, running, label } = period;
  const name = periodText(label);
  return {
    name,
    mark: periodMark(period),
    ...(percent === undefined ? {} : { value: Number(percent) }),
    ...(interval ? { low: Number(interval.low), high: Number(interval.high) } : {}),
    running,
    said:
      percent === undefined
        ? AJS.I18n.getText("accord.gadget.said-none", name)
        : AJS.I18n.getText(
            "accord.gadget.compliance.said",
            name,
            shareText(percent),
            countText(met),
            countText(missed),
          ),
  };
}

/** "97.1 % in Week 32, 2026 to 93.0 % in Week 44, 2026": what somebody sees at a glance. */
function trendWords(periods: readonly PeriodFigure[]): string {
  const said = periods.flatMap(({ percent, label }) =>
    percent === undefined
      ? []
      : [AJS.I18n.getText("accord.gadget.compliance.at", shareText(percent), periodText(label))],
  );
  const [first = "", last = ""] = [said[0], said[said.length - 1]];
  return said.length < 2 ? first : AJS.I18n.getText("accord.gadget.from-to", first, last);
}

function lineOf(period: PeriodFigure, query: TicketsQuery, isShown: boolean): Line {
  const { label, met, missed, percent, interval, finding } = period;
  const name = periodText(label);
  const count = (outcome: TicketOutcome, value: number, about: string): JSX.Element | string =>
    isShown ? (
      <TicketsLink query={{ ...query, period: label, outcome }} count={value} about={about}>
        {countText(value)}
      </TicketsLink>
    ) : (
      countText(value)
    );
  return {
    key: label,
    cells: [
      <span key="period" title={spanText(period)}>
        {name} <PeriodMark period={period} />
      </span>,
      count("MET", met, AJS.I18n.getText("accord.gadget.about.met", name)),
      count("MISSED", missed, AJS.I18n.getText("accord.gadget.about.missed", name)),
      percent === undefined ? (
        AJS.I18n.getText("accord.figure.no-data")
      ) : (
        <Marked key="percent" finding={finding}>
          {shareText(percent)}
        </Marked>
      ),
      interval ? shareIntervalText(interval) : "",
    ],
  };
}

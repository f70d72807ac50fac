import type { JSX } from "preact";
import { ChartTable, type Line } from "../../shared/figures/chart-table";
import type { Score } from "../../shared/figures/model";
import { scoreIntervalText, scoreText } from "../../shared/figures/numbers";
import { periodMark, periodText } from "../../shared/figures/periods";
import { hiddenText } from "../../shared/figures/score-line";
import { Trend } from "../../shared/figures/trend";
import type { TrendPoint } from "../../shared/figures/trend-shapes";
import { countText } from "../../shared/number";

const SCORES = [-100, 100] as const;

/** The choose-again score over periods; what is not shown is a gap. */
export function ScoreTrend(props: {
  periods: readonly { label: string; chooseAgain: Score }[];
  target?: number | undefined;
}): JSX.Element | null {
  const { periods, target } = props;
  const isAnyShown = periods.some(({ chooseAgain }) => scoreOf(chooseAgain) !== undefined);
  return (
    <>
      {isAnyShown && (
        <Trend
          name={AJS.I18n.getText("accord.gadget.score.trend")}
          points={periods.map(pointOf)}
          domain={SCORES}
          target={target}
          say={(value) => scoreText(String(value))}
        />
      )}
      <ChartTable
        name="score-trend"
        caption={AJS.I18n.getText("accord.gadget.score.table")}
        columns={[
          { name: AJS.I18n.getText("accord.gadget.column.period"), isText: true },
          { name: AJS.I18n.getText("accord.gadget.column.again") },
          { name: AJS.I18n.getText("accord.gadget.column.interval") },
          { name: AJS.I18n.getText("accord.gadget.column.answers") },
        ]}
        lines={() => [...periods].reverse().map(lineOf)}
      />
    </>
  );
}

function pointOf({ label, chooseAgain }: { label: string; chooseAgain: Score }): TrendPoint {
  const name = periodText(label);
  const value = scoreOf(chooseAgain);
  const { interval, n = 0 } = chooseAgain.shown ? chooseAgain : {};
  return {
    name,
    mark: periodMark({ label }),
    ...(value === undefined ? {} : { value: Number(value) }),
    ...(interval ? { low: Number(interval.low), high: Number(interval.high) } : {}),
    said:
      value === undefined
        ? AJS.I18n.getText("accord.gadget.said-none", name)
        : AJS.I18n.getText("accord.gadget.score.said", name, scoreText(value), countText(n)),
  };
}

function lineOf({ label, chooseAgain }: { label: string; chooseAgain: Score }): Line {
  const name = periodText(label);
  const value = scoreOf(chooseAgain);
  if (!chooseAgain.shown || value === undefined) {
    const why = chooseAgain.shown
      ? AJS.I18n.getText("accord.score.no-answers")
      : hiddenText(chooseAgain);
    return { key: label, cells: [name, why, "", ""] };
  }
  const { interval, n } = chooseAgain;
  return {
    key: label,
    cells: [name, scoreText(value), interval ? scoreIntervalText(interval) : "", countText(n)],
  };
}

/** The promise as a number, for a line across the trend. */
export function targetOf({ target }: { target?: string }): number | undefined {
  return target === undefined ? undefined : Number(target);
}

export function scoreOf(score: Score): string | undefined {
  return score.shown ? score.score : undefined;
}

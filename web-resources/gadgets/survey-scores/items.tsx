import type { JSX } from "preact";
import { DotRange } from "../../shared/figures/dot-range";
import { Icon } from "../../shared/icon";
import type { ShownScore } from "../../shared/figures/model";
import { meanText, shareText } from "../../shared/figures/numbers";
import { hiddenText } from "../../shared/figures/score-line";
import { niceScale, type Scale } from "../../shared/figures/scale";
import { countText } from "../../shared/number";
import type { SurveyItem } from "./model";

const PERCENT = [0, 100] as const;
const MEANS: Scale = { from: 1, to: 5, ticks: [1, 2, 3, 4, 5] };

/** Each question: how many agree, against what was promised, and how sure that is. */
export function Items({ items }: { items: readonly SurveyItem[] }): JSX.Element {
  const hasTarget = items.some(({ target }) => target !== undefined);
  const scale = hasTarget ? MEANS : niceScale(items.flatMap(valuesOf), PERCENT);
  return (
    <table class="accord-figures accord-items">
      <caption class="accord-aside">{AJS.I18n.getText("accord.gadget.items.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.gadget.column.question")}</th>
          <th scope="col" class="accord-range-head" colSpan={2}>
            {hasTarget
              ? AJS.I18n.getText("accord.gadget.column.agree-target")
              : AJS.I18n.getText("accord.gadget.column.agree")}
          </th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.gadget.column.n")}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <ItemRow key={item.id} item={item} scale={scale} isMean={hasTarget} />
        ))}
      </tbody>
    </table>
  );
}

/** Promises are made on means, so where there is one all are shown as means. */
function ItemRow(props: { item: SurveyItem; scale: Scale; isMean: boolean }): JSX.Element {
  const { item, scale, isMean } = props;
  const { wording, score, target } = item;
  if (!score.shown)
    return (
      <tr>
        <th scope="row">{wording}</th>
        <td colSpan={3} class="accord-not-shown">
          {hiddenText(score)}
        </td>
      </tr>
    );
  const isBelow =
    score.mean !== undefined && target !== undefined && Number(score.mean) < Number(target);
  return (
    <tr>
      <th scope="row">{wording}</th>
      <td class="accord-range-cell">
        {isMean ? meanRangeOf(item, score, scale) : rangeOf(score, scale)}
      </td>
      <td class="accord-figure">
        <span class={isBelow ? "accord-below" : undefined}>
          {isBelow && <Icon shape="down" />} {isMean ? meanOf(score) : valueText(score)}
        </span>
        {isBelow && <span class="accord-aside"> {AJS.I18n.getText("accord.figure.below")}</span>}
        {target !== undefined && (
          <span class="accord-aside">
            {" "}
            {AJS.I18n.getText("accord.figure.target", meanText(target))}
          </span>
        )}
      </td>
      <td class="accord-figure">{countText(score.n)}</td>
    </tr>
  );
}

/** On the scale of 1 to 5 only: an item of another scale has its number alone. */
function meanRangeOf(
  { question, target, meanInterval }: SurveyItem,
  { mean }: ShownScore,
  scale: Scale,
): JSX.Element | null {
  if (mean === undefined || question === undefined) return null;
  return (
    <DotRange
      scale={scale}
      value={Number(mean)}
      low={meanInterval && Number(meanInterval.low)}
      high={meanInterval && Number(meanInterval.high)}
      target={target === undefined ? undefined : Number(target)}
    />
  );
}

function rangeOf(score: ShownScore, scale: Scale): JSX.Element | null {
  if (score.share === undefined) return null;
  const { low, high } = score.interval ?? {};
  return (
    <DotRange
      scale={scale}
      value={Number(score.share)}
      low={low === undefined ? undefined : Number(low)}
      high={high === undefined ? undefined : Number(high)}
    />
  );
}

function meanOf({ mean }: ShownScore): string {
  return mean === undefined ? "" : AJS.I18n.getText("accord.gadget.items.mean", meanText(mean));
}

/** A share where it is one; other questions have a mean, such as minutes. */
function valueText(score: ShownScore): string {
  return score.share === undefined ? meanOf(score) : shareText(score.share);
}

function valuesOf({ score }: SurveyItem): number[] {
  if (!score.shown || score.share === undefined) return [];
  const { share, interval } = score;
  return [share, interval?.low, interval?.high].filter((value) => value !== undefined).map(Number);
}

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

/** Each question: how many agree, against what was promised, and how sure that is. */
export function Items({ items }: { items: readonly SurveyItem[] }): JSX.Element {
  const scale = niceScale(items.flatMap(valuesOf), PERCENT);
  const hasTarget = items.some(({ target }) => target !== undefined);
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
          <ItemRow key={item.id} item={item} scale={scale} />
        ))}
      </tbody>
    </table>
  );
}

function ItemRow({ item, scale }: { item: SurveyItem; scale: Scale }): JSX.Element {
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
    score.share !== undefined && target !== undefined && Number(score.share) < Number(target);
  return (
    <tr>
      <th scope="row">{wording}</th>
      <td class="accord-range-cell">{rangeOf(score, target, scale)}</td>
      <td class="accord-figure">
        <span class={isBelow ? "accord-below" : undefined}>
          {isBelow && <Icon shape="down" />} {valueText(score)}
        </span>
        {isBelow && <span class="accord-aside"> {AJS.I18n.getText("accord.figure.below")}</span>}
        {target !== undefined && (
          <span class="accord-aside">
            {" "}
            {AJS.I18n.getText("accord.figure.target", shareText(target))}
          </span>
        )}
      </td>
      <td class="accord-figure">{countText(score.n)}</td>
    </tr>
  );
}

function rangeOf(score: ShownScore, target: string | undefined, scale: Scale): JSX.Element | null {
  if (score.share === undefined) return null;
  const { low, high } = score.interval ?? {};
  return (
    <DotRange
      scale={scale}
      value={Number(score.share)}
      low={low === undefined ? undefined : Number(low)}
      high={high === undefined ? undefined : Number(high)}
      target={target === undefined ? undefined : Number(target)}
    />
  );
}

/** A share where it is one; other questions have a mean, such as minutes. */
function valueText({ share, mean }: ShownScore): string {
  if (share !== undefined) return shareText(share);
  return mean === undefined ? "" : AJS.I18n.getText("accord.gadget.items.mean", meanText(mean));
}

function valuesOf({ score, target }: SurveyItem): number[] {
  if (!score.shown || score.share === undefined) return [];
  const { share, interval } = score;
  return [share, interval?.low, interval?.high, target]
    .filter((value) => value !== undefined)
    .map(Number);
}

import type { Interval } from "./model";

/** "93.0 %": a share as the server floored it, with one decimal always, so that columns line up. */
export function shareText(percent: string): string {
  return AJS.I18n.getText("accord.ledger.percent", tenthsText(percent));
}

/** "93.0": the same without its sign. */
export function tenthsText(number: string): string {
  return decimals(1).format(Number(number));
}

/** "+34", "0", "\u221212": a choose-again score, whose sign says something. */
export function scoreText(score: string): string {
  return signed(score, decimals(0));
}

/** "\u22120.8", "+1.2": how far two means are apart. */
export function gapText(gap: string): string {
  return signed(gap, decimals(1));
}

/** "90.3\u201395.1 %" */
export function shareIntervalText({ low, high }: Interval): string {
  return AJS.I18n.getText("accord.figure.interval", tenthsText(low), shareText(high));
}

/** "+21 to +46" */
export function scoreIntervalText({ low, high }: Interval): string {
  return AJS.I18n.getText("accord.figure.score-interval", scoreText(low), scoreText(high));
}

/** "4.2": a mean of answers. */
export function meanText(mean: string): string {
  return decimals(1).format(Number(mean));
}

function signed(text: string, format: Intl.NumberFormat): string {
  const value = Number(text);
  const size = format.format(Math.abs(value));
  if (Number(size) === 0) return size;
  return value < 0 ? `\u2212${size}` : `+${size}`;
}

function decimals(count: number): Intl.NumberFormat {
  return new Intl.NumberFormat(document.documentElement.lang || undefined, {
    minimumFractionDigits: count,
    maximumFractionDigits: count,
  });
}

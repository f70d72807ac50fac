import type { JSX } from "preact";
import { Icon } from "../icon";
import { countText } from "../number";
import type { HiddenScore, Score, ShownScore } from "./model";
import { scoreIntervalText, scoreText, shareText } from "./numbers";

/** Below it, a score is mostly chance. */
export const FEW_ANSWERS = 10;

/** "Would they choose us again?": the score big, its interval, answers and change small. */
export function ScoreLine(props: {
  score: Score;
  period?: string;
  /** The score that is promised. */
  target?: string | undefined;
}): JSX.Element {
  const { score, period, target } = props;
  const point = score.shown ? score.score : undefined;
  return (
    <div class="accord-figure-line">
      <p class={`accord-big${point === undefined ? " accord-big-none" : ""}`}>
        {point === undefined ? AJS.I18n.getText("accord.score.none") : scoreText(point)}
      </p>
      <div class="accord-figure-ground">
        {period !== undefined && (
          <p>
            <strong>{period}</strong>
          </p>
        )}
        {!score.shown && <p>{hiddenText(score)}</p>}
        {score.shown &&
          (point === undefined ? (
            <p>{AJS.I18n.getText("accord.score.no-answers")}</p>
          ) : (
            <Ground score={score} />
          ))}
        {target !== undefined && (
          <p>{AJS.I18n.getText("accord.gadget.score.promised", scoreText(target))}</p>
        )}
      </div>
    </div>
  );
}

/** How sure a score is, and where it comes from. */
function Ground({ score }: { score: ShownScore }): JSX.Element {
  return (
    <>
      <p>{scoreGround(score).join(" \u00b7 ")}</p>
      <Change score={score} />
      {score.people !== undefined && (
        <p>
          {AJS.I18n.getText("accord.score.corrected", countText(score.n), countText(score.people))}
        </p>
      )}
      {score.n < FEW_ANSWERS && <p>{AJS.I18n.getText("accord.score.few", countText(score.n))}</p>}
    </>
  );
}

function scoreGround(score: ShownScore): string[] {
  const { interval } = score;
  return [
    ...(interval ? [AJS.I18n.getText("accord.score.sure", scoreIntervalText(interval))] : []),
    answersText(score),
  ];
}

/** "96 answers of 241 asked (39.8 %)". */
export function answersText({ n, asked, askedUnknown, responseRate }: ShownScore): string {
  const answers =
    n === 1
      ? AJS.I18n.getText("accord.score.answer")
      : AJS.I18n.getText("accord.score.answers", countText(n));
  if (askedUnknown === true) return AJS.I18n.getText("accord.score.asked-unknown", answers);
  if (asked === undefined) return answers;
  if (responseRate === undefined)
    return AJS.I18n.getText("accord.score.asked", answers, countText(asked));
  return AJS.I18n.getText("accord.score.rate", answers, countText(asked), shareText(responseRate));
}

/** "was +41" with where it went, when the change is more than chance. */
function Change({ score }: { score: ShownScore }): JSX.Element | null {
  if (score.was === undefined) return null;
  const was = scoreText(score.was);
  return (
    <p class={`accord-change accord-change-${(score.trend ?? "SAME").toLowerCase()}`}>
      {score.trend === "UP" && <Icon shape="up" />}
      {score.trend === "DOWN" && <Icon shape="down" />}
      {changeText(score.trend, was)}
    </p>
  );
}

function changeText(trend: ShownScore["trend"], was: string): string {
  if (trend === "UP") return AJS.I18n.getText("accord.score.up", was);
  if (trend === "DOWN") return AJS.I18n.getText("accord.score.down", was);
  if (trend === "SAME") return AJS.I18n.getText("accord.score.same", was);
  return AJS.I18n.getText("accord.score.was", was);
}

/** Why a score is not shown: said, never a blank and never 0. */
export function hiddenText({ why, asked }: HiddenScore): string {
  switch (why) {
    case "FEWER_THAN_5":
      return AJS.I18n.getText("accord.score.fewer");
    case "NOT_CLOSED":
      return AJS.I18n.getText("accord.score.not-closed");
    case "NO_ANSWERS":
      return asked === undefined
        ? AJS.I18n.getText("accord.score.no-answers")
        : AJS.I18n.getText("accord.score.none-of", countText(asked));
  }
}

import type { JSX } from "preact";
import { Clients } from "../../gadgets/survey-scores/clients";
import { Comments } from "../../gadgets/survey-scores/comments";
import { Distribution } from "../../gadgets/survey-scores/distribution";
import { DriverLists } from "../../gadgets/survey-scores/drivers";
import { Items } from "../../gadgets/survey-scores/items";
import type { SurveyFigures } from "../../gadgets/survey-scores/model";
import { silenceText } from "../../gadgets/survey-scores/silence";
import { ScoreTrend, targetOf } from "../../gadgets/survey-scores/trend";
import type { PeriodLength } from "../../shared/figures/model";
import { shareText } from "../../shared/figures/numbers";
import { periodText } from "../../shared/figures/periods";
import { ScoreLine } from "../../shared/figures/score-line";
import { OwnViewPart } from "./own-view-part";

/** The same parts as on a dashboard, with room, and with the rules of what is shown. */
export function Scores(props: { figures: SurveyFigures; length: PeriodLength }): JSX.Element {
  const { figures, length } = props;
  const { period, chooseAgain, items, clients, periods, coverage, comments, distribution } =
    figures;
  return (
    <div class="accord-scores">
      <ScoreLine score={chooseAgain} period={periodText(period)} target={figures.target} />
      <p class="accord-note">
        {coverage !== undefined &&
          `${AJS.I18n.getText("accord.app.scores.coverage", shareText(coverage))} `}
        {figures.nonResponse && silenceText(figures.nonResponse)}
      </p>
      {periods.length > 1 && <ScoreTrend periods={periods} target={targetOf(figures)} />}
      {items.length > 0 && (
        <>
          <h2 class="accord-part">{AJS.I18n.getText("accord.app.scores.items")}</h2>
          <Items items={items} />
        </>
      )}
      {clients.length > 0 && (
        <>
          <h2 class="accord-part">{AJS.I18n.getText("accord.app.scores.clients")}</h2>
          <Clients clients={clients} />
        </>
      )}
      {figures.inFull && (
        <OwnViewPart department={figures.provider.id} length={length} period={period} />
      )}
      {distribution && (
        <>
          <h2 class="accord-part">{AJS.I18n.getText("accord.app.scores.distribution")}</h2>
          <Distribution counts={distribution} />
        </>
      )}
      {figures.drivers && (
        <>
          <h2 class="accord-part">{AJS.I18n.getText("accord.drivers.title")}</h2>
          <DriverLists drivers={figures.drivers} />
        </>
      )}
      <h2 class="accord-part">{AJS.I18n.getText("accord.app.scores.comments")}</h2>
      {comments && comments.length > 0 ? (
        <Comments comments={comments} />
      ) : (
        <p class="accord-lead">{AJS.I18n.getText("accord.app.scores.no-comments")}</p>
      )}
      <p class="accord-lead">{AJS.I18n.getText("accord.app.scores.rule")}</p>
    </div>
  );
}

import type { JSX } from "preact";
import { Joined } from "../../shared/figures/figure-line";
import { search } from "../../shared/figures/links";
import { shareText } from "../../shared/figures/numbers";
import { periodText } from "../../shared/figures/periods";
import { ScoreLine } from "../../shared/figures/score-line";
import { type Choice, periodsOf } from "../frame/choice";
import { audienceText } from "../frame/choice-words";
import type { ViewProps } from "../frame/gadget";
import { Figures, Footnote, ScopeLine } from "../frame/states";
import { useFigure } from "../frame/use-figure";
import { Clients } from "./clients";
import { Comments } from "./comments";
import { Distribution } from "./distribution";
import { DriverLists } from "./drivers";
import { Items } from "./items";
import type { SurveyFigures } from "./model";
import { silenceText } from "./silence";
import { ScoreTrend, targetOf } from "./trend";

/** Would they choose the department again? And what they say of it, question by question. */
export function SurveyScoresView({ choice, dashboard, refreshes }: ViewProps): JSX.Element {
  const path = `/figures/survey${search(queryOf(choice))}`;
  const figured = useFigure<SurveyFigures>(dashboard, path, refreshes);
  return (
    <Figures figured={figured} dashboard={dashboard}>
      {(answer) => <SurveyScores answer={answer} choice={choice} dashboard={dashboard} />}
    </Figures>
  );
}

function SurveyScores(props: {
  answer: SurveyFigures;
  choice: Choice;
  dashboard: ViewProps["dashboard"];
}): JSX.Element {
  const { answer, choice, dashboard } = props;
  const { provider, period, chooseAgain, items, clients, periods, coverage } = answer;
  const title = AJS.I18n.getText("accord.gadget.survey-scores.titled", provider.name);
  return (
    <>
      <ScopeLine dashboard={dashboard} title={title}>
        <Joined>
          {AJS.I18n.getText("accord.gadget.survey-scores.asked", audienceText(choice.audience))}
          {coverage !== undefined &&
            AJS.I18n.getText("accord.gadget.survey-scores.coverage", shareText(coverage))}
        </Joined>
      </ScopeLine>
      <ScoreLine score={chooseAgain} period={periodText(period)} target={answer.target} />
      {periods.length > 1 && <ScoreTrend periods={periods} target={targetOf(answer)} />}
      {items.length > 0 && <Items items={items} />}
      {clients.length > 0 && <Clients clients={clients} />}
      {answer.distribution && <Distribution counts={answer.distribution} />}
      {answer.drivers && (
        <>
          <p class="accord-drivers-title">
            <strong>{AJS.I18n.getText("accord.drivers.title")}</strong>
          </p>
          <DriverLists drivers={answer.drivers} />
        </>
      )}
      {answer.comments && answer.comments.length > 0 && <Comments comments={answer.comments} />}
      <Footnote asOf={answer.asOf}>
        {answer.nonResponse && <p>{silenceText(answer.nonResponse)}</p>}
      </Footnote>
    </>
  );
}

function queryOf(choice: Choice): Record<string, string | number | undefined> {
  const { provider, client, audience, length } = choice;
  const asked = audience === "BOTH" ? undefined : audience;
  return { provider, client, audience: asked, length, periods: periodsOf(choice) };
}

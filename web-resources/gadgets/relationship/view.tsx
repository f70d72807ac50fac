import type { JSX } from "preact";
import { Joined } from "../../shared/figures/figure-line";
import { FigureLine } from "../../shared/figures/figure-line";
import { pageAddress, search } from "../../shared/figures/links";
import type { PeriodLength } from "../../shared/figures/model";
import { periodsText } from "../../shared/figures/periods";
import { ScoreLine } from "../../shared/figures/score-line";
import { ComplianceTrend } from "../compliance/trend";
import { type Choice, periodsOf } from "../frame/choice";
import type { ViewProps } from "../frame/gadget";
import { Figures, Footnote, ScopeLine } from "../frame/states";
import { useFigure } from "../frame/use-figure";
import type { Direction, RelationshipFigures } from "./model";

/** Two departments, both ways: what each promised the other, and how that went. */
export function RelationshipView({ choice, dashboard, refreshes }: ViewProps): JSX.Element {
  const { one, other, length } = choice;
  const path = `/figures/relationship${search({ one, other, length, periods: periodsOf(choice) })}`;
  const figured = useFigure<RelationshipFigures>(dashboard, path, refreshes);
  return (
    <Figures figured={figured} dashboard={dashboard}>
      {(answer) => <Relationship answer={answer} choice={choice} dashboard={dashboard} />}
    </Figures>
  );
}

function Relationship(props: {
  answer: RelationshipFigures;
  choice: Choice;
  dashboard: ViewProps["dashboard"];
}): JSX.Element {
  const { answer, choice, dashboard } = props;
  const { one, other, directions } = answer;
  const title = AJS.I18n.getText("accord.gadget.relationship.titled", one.name, other.name);
  return (
    <>
      <ScopeLine dashboard={dashboard} title={title}>
        {periodsText(choice.length, periodsOf(choice) ?? 0)}
      </ScopeLine>
      <div class="accord-directions">
        {directions.map((direction) => (
          <Way key={direction.provider.id} direction={direction} length={choice.length} />
        ))}
      </div>
      <Footnote asOf={answer.asOf} hiddenAgreements={answer.hiddenAgreements} />
    </>
  );
}

function Way(props: { direction: Direction; length: PeriodLength }): JSX.Element {
  const { direction, length } = props;
  const { provider, client, target, latest, periods, agreements, chooseAgain } = direction;
  const query = { provider: provider.id, client: client.id, length };
  const again = AJS.I18n.getText("accord.gadget.relationship.again", client.name, provider.name);
  return (
    <section class="accord-direction">
      <h5>{AJS.I18n.getText("accord.gadget.between", provider.name, client.name)}</h5>
      {agreements.length === 0 ? (
        <p class="accord-calm">
          {AJS.I18n.getText(
            "accord.gadget.relationship.nothing-promised",
            provider.name,
            client.name,
          )}
        </p>
      ) : (
        <p class="accord-scope">
          <Joined>
            {agreements.map(({ id, name }) => (
              <a key={id} href={pageAddress("agreements", id)}>
                {name}
              </a>
            ))}
          </Joined>
        </p>
      )}
      {latest && <FigureLine figure={latest} period={latest} query={query} target={target} />}
      {periods.length > 1 && agreements.length > 0 && (
        <ComplianceTrend
          name={`trend-${provider.id}`}
          periods={periods}
          query={query}
          {...(target === undefined ? {} : { target })}
        />
      )}
      {chooseAgain && (
        <div class="accord-again">
          <h6>{again}</h6>
          <ScoreLine score={chooseAgain} />
        </div>
      )}
    </section>
  );
}

import type { JSX } from "preact";
import { search } from "../../shared/figures/links";
import { FigureLine } from "../../shared/figures/figure-line";
import type { PeriodLength } from "../../shared/figures/model";
import { PeriodStepper } from "../../shared/figures/stepper";
import type { ViewProps } from "../frame/gadget";
import { Figures, Footnote, ScopeLine } from "../frame/states";
import { useFigure } from "../frame/use-figure";
import { usePeriod } from "../frame/use-period";
import { Gaps } from "./gaps";
import type { QuadrantFigures, ScorecardFigures } from "./model";
import { Quadrant } from "./quadrant";
import { Sides } from "./sides";

/** A department as a business: its clocks, what inside and outside clients say, how it sees itself, and beside whom it stands. */
export function ScorecardView({ choice, dashboard, refreshes }: ViewProps): JSX.Element {
  const { label, running, setLabel } = usePeriod(choice);
  const { department = "", client, length } = choice;
  const query = { length, period: label };
  const card = useFigure<ScorecardFigures>(
    dashboard,
    `/figures/scorecard${search({ department, ...query })}`,
    refreshes,
  );
  const placed = useFigure<QuadrantFigures>(
    dashboard,
    `/figures/quadrant${search({ client, ...query })}`,
    refreshes,
  );
  const name = card.answer?.department.name;
  return (
    <>
      <ScopeLine
        dashboard={dashboard}
        title={
          name === undefined
            ? AJS.I18n.getText("accord.gadget.scorecard.title")
            : AJS.I18n.getText("accord.gadget.scorecard.titled", name)
        }
      >
        <PeriodStepper label={label} running={running} onChange={setLabel} />
      </ScopeLine>
      <Figures figured={card} dashboard={dashboard}>
        {(answer) => <Card answer={answer} length={length} label={label} running={running} />}
      </Figures>
      <section class="accord-part">
        <h5>{AJS.I18n.getText("accord.gadget.quadrant.title")}</h5>
        <Figures figured={placed} dashboard={dashboard}>
          {(answer) => (
            <Quadrant
              departments={answer.departments}
              own={department}
              query={{ client, ...query }}
            />
          )}
        </Figures>
      </section>
      <Footnote asOf={card.answer?.asOf} hiddenAgreements={card.answer?.hiddenAgreements} />
    </>
  );
}

function Card(props: {
  answer: ScorecardFigures;
  length: PeriodLength;
  label: string;
  running: string;
}): JSX.Element {
  const { answer, length, label, running } = props;
  const { clocks, department, gaps, sides } = answer;
  return (
    <>
      <section class="accord-part">
        <h5>{AJS.I18n.getText("accord.gadget.scorecard.clocks")}</h5>
        {clocks ? (
          <FigureLine
            figure={clocks}
            period={{ label: answer.period, running: label === running }}
            query={{ provider: department.id, length }}
          />
        ) : (
          <p class="accord-calm">{AJS.I18n.getText("accord.figure.nothing")}</p>
        )}
      </section>
      <Sides sides={sides} />
      {gaps.length > 0 && <Gaps gaps={gaps} />}
    </>
  );
}

import type { JSX } from "preact";
import { search } from "../../shared/figures/links";
import { FigureLine } from "../../shared/figures/figure-line";
import type { Named } from "../../shared/figures/model";
import { PeriodStepper } from "../../shared/figures/stepper";
import type { ComplianceFigures } from "../compliance/model";
import type { ViewProps } from "../frame/gadget";
import { Figures, Footnote, ScopeLine } from "../frame/states";
import { useFigure } from "../frame/use-figure";
import { usePeriod } from "../frame/use-period";
import { Gaps } from "./gaps";
import { apartOf, type QuadrantFigures, type ScorecardFigures } from "./model";
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
  const clocks = useFigure<ComplianceFigures>(
    dashboard,
    `/figures/compliance${search({ provider: department, length, until: label, periods: 1 })}`,
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
      <section class="accord-part">
        <h5>{AJS.I18n.getText("accord.gadget.scorecard.clocks")}</h5>
        <Figures figured={clocks} dashboard={dashboard}>
          {({ periods: [figure], target }) =>
            figure && (
              <FigureLine
                figure={figure}
                period={figure}
                query={{ provider: department, length }}
                target={target}
              />
            )
          }
        </Figures>
      </section>
      <Figures figured={card} dashboard={dashboard}>
        {(answer) => {
          const apart = apartOf(answer);
          return (
            <>
              <Sides sides={answer.sides} />
              {apart.length > 0 && <Gaps gaps={apart} />}
            </>
          );
        }}
      </Figures>
      <section class="accord-part">
        <h5>{quadrantTitle(placed.answer?.client)}</h5>
        <Figures figured={placed} dashboard={dashboard}>
          {(answer) => (
            <Quadrant
              title={quadrantTitle(answer.client)}
              departments={answer.departments}
              own={department}
              query={{ client, ...query }}
            />
          )}
        </Figures>
      </section>
      <Footnote asOf={clocks.answer?.asOf} hiddenAgreements={clocks.answer?.hiddenAgreements} />
    </>
  );
}

/** The clocks above it are of all clients: so it says when it looks at one alone. */
function quadrantTitle(client: Named | undefined): string {
  return client === undefined
    ? AJS.I18n.getText("accord.gadget.quadrant.title")
    : AJS.I18n.getText("accord.gadget.quadrant.titled", client.name);
}

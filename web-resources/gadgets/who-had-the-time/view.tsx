import type { JSX } from "preact";
import { ceilMinutes, minutesText } from "../../shared/duration";
import { search } from "../../shared/figures/links";
import { PeriodStepper } from "../../shared/figures/stepper";
import { countText } from "../../shared/number";
import type { ViewProps } from "../frame/gadget";
import { Figures, Footnote, ScopeLine } from "../frame/states";
import { useFigure } from "../frame/use-figure";
import { usePeriod } from "../frame/use-period";
import type { TimeFigures } from "./model";
import { TimeParts } from "./parts";

/** Who had the tickets of a period, and for how long: every working moment in exactly one row. */
export function TimeView({ choice, dashboard, refreshes }: ViewProps): JSX.Element {
  const { label, running, setLabel } = usePeriod(choice);
  const { provider, client, length } = choice;
  const query = { provider, client, length, period: label };
  const path = `/figures/time${search(query)}`;
  const figured = useFigure<TimeFigures>(dashboard, path, refreshes);
  return (
    <>
      <ScopeLine
        dashboard={dashboard}
        title={AJS.I18n.getText("accord.gadget.who-had-the-time.title")}
      >
        <PeriodStepper label={label} running={running} onChange={setLabel} />
      </ScopeLine>
      <Figures figured={figured} dashboard={dashboard}>
        {(answer) => (
          <>
            <Total answer={answer} />
            {answer.parts.length > 0 && <TimeParts figures={answer} query={query} />}
            <Footnote asOf={answer.asOf} hiddenAgreements={answer.hiddenAgreements} />
          </>
        )}
      </Figures>
    </>
  );
}

function Total({ answer }: { answer: TimeFigures }): JSX.Element {
  const { tickets, totalMillis } = answer;
  if (tickets === 0)
    return <p class="accord-calm">{AJS.I18n.getText("accord.gadget.who-had-the-time.nothing")}</p>;
  return (
    <div class="accord-figure-line">
      <p class="accord-big">{minutesText(ceilMinutes(totalMillis))}</p>
      <div class="accord-figure-ground">
        <p>
          {tickets === 1
            ? AJS.I18n.getText("accord.gadget.who-had-the-time.ticket")
            : AJS.I18n.getText("accord.gadget.who-had-the-time.tickets", countText(tickets))}
        </p>
        <p>
          {AJS.I18n.getText(
            "accord.gadget.who-had-the-time.each",
            minutesText(ceilMinutes(totalMillis / tickets)),
          )}
        </p>
      </div>
    </div>
  );
}

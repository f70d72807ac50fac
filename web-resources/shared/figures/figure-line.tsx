import type { ComponentChildren, JSX } from "preact";
import { countText } from "../number";
import { FindingLozenge, PeriodMark } from "./finding";
import type { Figure, Period, TicketOutcome, TicketsQuery } from "./model";
import { shareIntervalText, shareText } from "./numbers";
import { periodText } from "./periods";
import { TicketsLink } from "./tickets-link";

/** One number big, its ground small: how many it rests on, how sure it is, what is not counted. */
export function FigureLine(props: {
  figure: Figure;
  period: Period;
  /** Which tickets it counts; its period and outcomes are added here. */
  query: TicketsQuery;
  /** In percent, such as "95.0". */
  target?: string | undefined;
}): JSX.Element {
  const { figure, period, target } = props;
  const query = { ...props.query, period: period.label };
  return (
    <div class="accord-figure-line">
      <div class="accord-figure-head">
        <BigShare figure={figure} />
        <FindingLozenge finding={figure.finding} />
      </div>
      <div class="accord-figure-ground">
        <p>
          <strong>{periodText(period.label)}</strong> <PeriodMark period={period} />
        </p>
        <Counts figure={figure} query={query} />
        <p>{sureness(figure, target).join(" \u00b7 ")}</p>
        <NotCounted figure={figure} query={query} />
        <Restated count={period.restatements ?? 0} />
      </div>
    </div>
  );
}

/** A share of few says little: then their number stands there instead. */
function BigShare({ figure }: { figure: Figure }): JSX.Element {
  const { finding, percent, met, counted } = figure;
  if (finding === "NO_DATA" || percent === undefined)
    return <p class="accord-big accord-big-none">{AJS.I18n.getText("accord.figure.none")}</p>;
  if (finding === "TOO_FEW")
    return (
      <p class="accord-big">
        {AJS.I18n.getText("accord.figure.met-of", countText(met), countText(counted))}
      </p>
    );
  return <p class="accord-big">{shareText(percent)}</p>;
}

/** "404 met · 30 missed · 11 of them still open", each leading to its tickets. */
export function Counts(props: { figure: Figure; query: TicketsQuery }): JSX.Element | null {
  const { met, missed, openLate, counted } = props.figure;
  if (counted === 0) return <p>{AJS.I18n.getText("accord.figure.nothing")}</p>;
  return (
    <p>
      <Joined>
        <Count {...props} outcome="MET" count={met}>
          {AJS.I18n.getText("accord.figure.met", countText(met))}
        </Count>
        <Count {...props} outcome="MISSED" count={missed}>
          {AJS.I18n.getText("accord.figure.missed", countText(missed))}
        </Count>
        {openLate > 0 && (
          <Count {...props} outcome="OPEN_LATE" count={openLate}>
            {AJS.I18n.getText("accord.figure.still-open", countText(openLate))}
          </Count>
        )}
      </Joined>
    </p>
  );
}

function sureness({ interval, counted, percent, finding }: Figure, target?: string): string[] {
  return [
    ...(finding === "TOO_FEW" && percent !== undefined
      ? [AJS.I18n.getText("accord.figure.few", countText(counted), shareText(percent))]
      : []),
    ...(interval && finding !== "TOO_FEW"
      ? [AJS.I18n.getText("accord.figure.sure", shareIntervalText(interval))]
      : []),
    ...(target === undefined ? [] : [AJS.I18n.getText("accord.figure.target", shareText(target))]),
  ];
}

/** What closed without a verdict stands beside the figure, so that nobody wonders where it went. */
function NotCounted(props: { figure: Figure; query: TicketsQuery }): JSX.Element | null {
  const { cancelled, exempt, transferred, withinClockError } = props.figure;
  const parts = [
    cancelled > 0 && (
      <Count {...props} outcome="CANCELLED" count={cancelled}>
        {AJS.I18n.getText("accord.figure.cancelled", countText(cancelled))}
      </Count>
    ),
    exempt > 0 && (
      <Count {...props} outcome="EXEMPT" count={exempt}>
        {AJS.I18n.getText("accord.figure.exempt", countText(exempt))}
      </Count>
    ),
    transferred > 0 && (
      <Count {...props} outcome="TRANSFERRED" count={transferred}>
        {AJS.I18n.getText("accord.figure.transferred", countText(transferred))}
      </Count>
    ),
  ].filter((part) => part !== false);
  return (
    <>
      {parts.length > 0 && (
        <p>
          {AJS.I18n.getText("accord.figure.not-counted")} <Joined>{parts}</Joined>
        </p>
      )}
      {withinClockError > 0 && (
        <p>
          <Count {...props} outcome="WITHIN_CLOCK_ERROR" count={withinClockError}>
            {AJS.I18n.getText("accord.figure.clock-error", countText(withinClockError))}
          </Count>
        </p>
      )}
    </>
  );
}

function Restated({ count }: { count: number }): JSX.Element | null {
  if (count === 0) return null;
  return (
    <p>
      {count === 1
        ? AJS.I18n.getText("accord.figure.restated-one")
        : AJS.I18n.getText("accord.figure.restated", countText(count))}
    </p>
  );
}

function Count(props: {
  query: TicketsQuery;
  outcome: TicketOutcome;
  count: number;
  children: ComponentChildren;
}): JSX.Element {
  const { query, outcome, count, children } = props;
  return (
    <TicketsLink query={{ ...query, outcome }} count={count}>
      {children}
    </TicketsLink>
  );
}

/** Facts in a row, with a dot between them. */
export function Joined({ children }: { children: ComponentChildren }): JSX.Element {
  const parts = [children].flat(2).filter((part) => Boolean(part));
  return (
    <span class="accord-joined">
      {parts.map((part, i) => (
        <span key={i}>{part}</span>
      ))}
    </span>
  );
}

import type { JSX } from "preact";
import { badges, isOpen } from "./badge";
import { BadgeLozenge } from "./badge-lozenge";
import { ClosedFigure } from "./closed-figure";
import { countdown } from "./countdown";
import type { Agreement, Clock } from "./model";
import { OpenFigure } from "./open-figure";
import { PastCycles } from "./past-cycles";
import type { Moment } from "./moment";
import { ReasonPart } from "./reason";
import { Why } from "./why";

export interface CardProps {
  clock: Clock;
  agreement: Agreement | undefined;
  moment: Moment;
  /** The clock of its group that most needs a person: shown larger. */
  isLead: boolean;
}

/** One promise: its state, its one number, its ground, and on demand why. */
export function ClockCard({ clock, agreement, moment, isLead }: CardProps): JSX.Element {
  const live = countdown(clock, moment.asOf, moment.now);
  const states = badges(clock, live, moment.now);
  const current = clock.cycles?.[clock.cycles.length - 1];
  const past = clock.cycles?.slice(0, -1) ?? [];
  return (
    <li
      class={`accord-clock accord-is-${states[states.length - 1] ?? ""}${isLead ? " accord-lead" : ""}`}
    >
      <div class="accord-row">
        <h6 class="accord-name">{clock.name}</h6>
        <span class="accord-badges">
          {states.map((badge) => (
            <BadgeLozenge key={badge} badge={badge} />
          ))}
        </span>
      </div>
      {isOpen(clock) ? (
        <OpenFigure clock={clock} agreement={agreement} live={live} moment={moment} />
      ) : (
        <ClosedFigure clock={clock} moment={moment} />
      )}
      {current && <ReasonPart clock={clock} cycle={current} moment={moment} />}
      {current?.segments !== undefined && (
        <Why clock={clock} cycle={current} agreement={agreement} live={live} moment={moment} />
      )}
      {past.length > 0 && (
        <PastCycles clock={clock} cycles={past} agreement={agreement} moment={moment} />
      )}
    </li>
  );
}

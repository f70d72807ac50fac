import type { JSX } from "preact";
import { Disclosure } from "../shared/disclosure";
import type { Badge } from "./badge";
import { BadgeLozenge } from "./badge-lozenge";
import { CycleFigure } from "./closed-figure";
import type { Agreement, Clock, Cycle } from "./model";
import type { Moment } from "./moment";
import { ReasonPart } from "./reason";
import { Why } from "./why";

interface Props {
  clock: Clock;
  cycles: Cycle[];
  agreement: Agreement | undefined;
  moment: Moment;
}

/** The earlier runs of a clock, newest first: judged then, and never judged again. */
export function PastCycles({ clock, cycles, agreement, moment }: Props): JSX.Element {
  return (
    <Disclosure
      name={`${clock.agreement}/${clock.metric}/past`}
      label={
        cycles.length === 1
          ? AJS.I18n.getText("accord.cycles.one")
          : AJS.I18n.getText("accord.cycles.many", String(cycles.length))
      }
      about={AJS.I18n.getText("accord.why.about", clock.name)}
    >
      <ol class="accord-cycles" reversed>
        {[...cycles].reverse().map((cycle) => (
          <li key={cycle.number} class="accord-cycle">
            <div class="accord-row">
              <span>{AJS.I18n.getText("accord.cycles.number", String(cycle.number))}</span>
              <BadgeLozenge badge={cycleBadge(cycle)} />
            </div>
            <CycleFigure
              cycle={cycle}
              goal={cycle.goal ?? clock.goal}
              remainingMillis={(cycle.goal?.targetMillis ?? 0) - cycle.elapsedMillis}
              moment={moment}
            />
            <ReasonPart clock={clock} cycle={cycle} moment={moment} />
            <Why clock={clock} cycle={cycle} agreement={agreement} moment={moment} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function cycleBadge(cycle: Cycle): Badge {
  if (cycle.phase === "CANCELLED") return "cancelled";
  if (cycle.phase === "EXEMPT") return "exempt";
  if (cycle.phase === "TRANSFERRED") return "transferred";
  return cycle.standing === "BREACHED" ? "missed" : "met";
}

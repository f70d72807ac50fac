import type { JSX } from "preact";
import { targetText } from "../shared/duration";
import { remainingText, usedText } from "./figures";
import type { Clock, Cycle, Goal } from "./model";
import { type Moment, say } from "./moment";

/** A clock that no longer, or not yet, counts: what was used of what, and when it ended. */
export function ClosedFigure({
  clock,
  moment,
}: {
  clock: Clock;
  moment: Moment;
}): JSX.Element | null {
  const last = clock.cycles?.[clock.cycles.length - 1];
  if (clock.phase === "CONFIG_ERROR") return <Problem text={clock.problem} />;
  if (clock.phase === "NOT_STARTED") return <NotStarted goal={clock.goal} />;
  return (
    <CycleFigure
      cycle={last}
      goal={clock.goal}
      remainingMillis={clock.remainingMillis}
      moment={moment}
    />
  );
}

export function CycleFigure(props: {
  cycle: Cycle | undefined;
  goal: Goal | undefined;
  remainingMillis: number;
  moment: Moment;
}): JSX.Element | null {
  const { cycle, goal, remainingMillis, moment } = props;
  if (!cycle || !goal) return null;
  const isLate = remainingMillis < 0;
  return (
    <div class="accord-row accord-ground">
      <span>
        {isLate && <strong class="accord-over">{remainingText(remainingMillis)}</strong>}
        {isLate && " · "}
        {usedText(cycle.elapsedMillis, goal)}
      </span>
      {cycle.stop !== undefined && <span>{say(cycle.stop, moment)}</span>}
    </div>
  );
}

function NotStarted({ goal }: { goal: Goal | undefined }): JSX.Element | null {
  if (!goal) return null;
  return (
    <p class="accord-note">
      {AJS.I18n.getText("accord.clock.not-started", targetText(goal.targetMillis))}
    </p>
  );
}

function Problem({ text }: { text: string | undefined }): JSX.Element {
  return (
    <p class="accord-note accord-problem">
      {text ?? AJS.I18n.getText("accord.clock.problem-unknown")}{" "}
      <span>{AJS.I18n.getText("accord.clock.problem-cure")}</span>
    </p>
  );
}

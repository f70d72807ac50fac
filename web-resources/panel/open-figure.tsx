import type { JSX } from "preact";
import type { Countdown } from "./countdown";
import { remainingText, usedPercent, usedText } from "./figures";
import type { Agreement, Clock } from "./model";
import { type Moment, say } from "./moment";
import { partyName, pauseText } from "./texts";

interface Props {
  clock: Clock;
  agreement: Agreement | undefined;
  live: Countdown;
  moment: Moment;
}

/** A clock that still counts down: one number big, its ground small. */
export function OpenFigure({ clock, agreement, live, moment }: Props): JSX.Element {
  return (
    <>
      <div class="accord-row accord-figures">
        <strong class="accord-number">{remainingText(live.remainingMillis)}</strong>
        <Due clock={clock} live={live} moment={moment} />
      </div>
      <Bar clock={clock} live={live} />
      <div class="accord-row accord-ground">
        <span>
          {clock.goal && usedText(live.elapsedMillis, clock.goal)}
          {clock.goal?.name && ` · ${clock.goal.name}`}
        </span>
        {clock.calendar && <span>{clock.calendar.name}</span>}
      </div>
      <Standstill clock={clock} agreement={agreement} live={live} moment={moment} />
    </>
  );
}

/** While paused there is no due instant: any would be wrong. */
function Due({ clock, live, moment }: Omit<Props, "agreement">): JSX.Element | null {
  if (clock.phase === "PAUSED" || clock.due === undefined) return null;
  const when = say(clock.due, moment);
  const text =
    live.remainingMillis < 0
      ? AJS.I18n.getText("accord.clock.was-due", when)
      : AJS.I18n.getText("accord.clock.due", when);
  const at = text.indexOf(when);
  return (
    <span class="accord-due">
      {text.slice(0, at)}
      <strong>{when}</strong>
      {text.slice(at + when.length)}
    </span>
  );
}

function Bar({ clock, live }: Pick<Props, "clock" | "live">): JSX.Element | null {
  if (!clock.goal) return null;
  const percent = usedPercent(live.elapsedMillis, clock.goal);
  return (
    <div
      class="accord-bar"
      role="progressbar"
      aria-label={AJS.I18n.getText("accord.clock.bar", clock.name)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={usedText(live.elapsedMillis, clock.goal)}
    >
      <span class="accord-bar-used" style={{ width: `${percent}%` }} />
    </div>
  );
}

/** Why the number does not move: the lozenge says that it does not. */
function Standstill(props: Props): JSX.Element | null {
  const text = props.clock.phase === "PAUSED" ? pausedText(props) : closedText(props);
  return text === undefined ? null : <p class="accord-note">{text}</p>;
}

function pausedText({ clock: { pause }, agreement, moment }: Props): string | undefined {
  if (!pause) return undefined;
  const reason = pauseText(pause, pause.department?.name ?? partyName(pause.party, agreement));
  return pause.since === undefined
    ? AJS.I18n.getText("accord.clock.paused", reason)
    : AJS.I18n.getText("accord.clock.paused-since", reason, say(pause.since, moment));
}

function closedText({ live, moment }: Props): string | undefined {
  if (live.open) return undefined;
  return live.resumesAt === undefined
    ? AJS.I18n.getText("accord.clock.closed")
    : AJS.I18n.getText("accord.clock.resumes", say(live.resumesAt, moment));
}

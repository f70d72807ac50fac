import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { badges } from "./badge";
import { badgeText } from "./badge-lozenge";
import { countdown } from "./countdown";
import { remainingText } from "./figures";
import type { Clock } from "./model";
import type { Moment } from "./moment";

/** Says aloud when a clock changes its state; silent on the first answer and on every tick. */
export function Announcer(props: { clocks: Clock[]; moment: Moment | undefined }): JSX.Element {
  const { clocks, moment } = props;
  const known = useRef(new Map<string, string>());
  const [text, setText] = useState("");
  const states = moment ? clocks.map((clock) => stateOf(clock, moment)) : [];
  const key = JSON.stringify(states.map(({ id, state }) => [id, state]));
  useEffect(() => {
    const changed = states.filter(({ id, state }) => (known.current.get(id) ?? state) !== state);
    known.current = new Map(states.map(({ id, state }) => [id, state]));
    if (changed.length > 0) setText(changed.map(({ sentence }) => sentence).join(" "));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- states speak when they change, not when time passes
  }, [key]);
  return (
    <p class="accord-aside" role="status">
      {text}
    </p>
  );
}

function stateOf(clock: Clock, moment: Moment): { id: string; state: string; sentence: string } {
  const live = countdown(clock, moment.asOf, moment.now);
  const state = badges(clock, live, moment.now).map(badgeText).join(", ");
  const left = remainingText(live.remainingMillis);
  return {
    id: `${clock.agreement}/${clock.metric}`,
    state,
    sentence: AJS.I18n.getText("accord.clock.announced", clock.name, state, left),
  };
}

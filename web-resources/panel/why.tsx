import type { JSX } from "preact";
import { Disclosure } from "../shared/disclosure";
import { ceilMinutes, minutesText } from "../shared/duration";
import { instant, momentText, sameWallTime } from "../shared/moments";
import type { Countdown } from "./countdown";
import type { Agreement, Clock, Cycle } from "./model";
import { type Moment, say } from "./moment";
import { markText, segmentText } from "./texts";
import { segmentMinutes } from "./why-sum";

interface Props {
  clock: Clock;
  cycle: Cycle;
  agreement: Agreement | undefined;
  /** Present for the clock's current cycle, whose last segment still grows. */
  live?: Countdown;
  moment: Moment;
}

/** The segments of a cycle as a list that adds up to the figure above it. */
export function Why({ clock, cycle, agreement, live, moment }: Props): JSX.Element {
  const name = `${clock.agreement}/${clock.metric}/${cycle.number}/why`;
  const elapsed = live?.elapsedMillis ?? cycle.elapsedMillis;
  return (
    <Disclosure
      name={name}
      label={AJS.I18n.getText("accord.why.label")}
      about={AJS.I18n.getText("accord.why.about", clock.name)}
    >
      <Segments cycle={cycle} agreement={agreement} elapsedMillis={elapsed} moment={moment} />
      <Grounds clock={clock} cycle={cycle} agreement={agreement} moment={moment} />
    </Disclosure>
  );
}

function Segments(props: {
  cycle: Cycle;
  agreement: Agreement | undefined;
  elapsedMillis: number;
  moment: Moment;
}): JSX.Element {
  const { cycle, agreement, elapsedMillis, moment } = props;
  const segments = cycle.segments ?? [];
  const total = ceilMinutes(elapsedMillis);
  const minutes = segmentMinutes(segments, elapsedMillis);
  return (
    <table class="accord-table">
      <caption class="accord-aside">{AJS.I18n.getText("accord.why.caption")}</caption>
      <thead class="accord-aside">
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.why.when")}</th>
          <th scope="col">{AJS.I18n.getText("accord.why.what")}</th>
          <th scope="col">{AJS.I18n.getText("accord.why.working")}</th>
        </tr>
      </thead>
      <tbody>
        {segments.map((segment, index) => (
          <tr key={segment.from} class={segment.kind === "RUNNING" ? "" : "accord-still"}>
            <td class="accord-when">{say(segment.from, moment)}</td>
            <td>{segmentText(segment, agreement)}</td>
            <td class="accord-amount">
              {segment.kind === "RUNNING" ? minutesText(minutes[index] ?? 0) : <NotCounted />}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row">
            {cycle.stop === undefined
              ? AJS.I18n.getText("accord.why.sum-so-far")
              : AJS.I18n.getText("accord.why.sum")}
          </th>
          <td class="accord-amount">{minutesText(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function NotCounted(): JSX.Element {
  return (
    <>
      <span aria-hidden="true">—</span>
      <span class="accord-aside">{AJS.I18n.getText("accord.why.not-counted")}</span>
    </>
  );
}

/** What the figures rest on: calendar and its zone, versions, evidence, and what makes them less sure. */
function Grounds({ clock, cycle, agreement, moment }: Omit<Props, "live">): JSX.Element {
  const lines = [
    calendarLine(clock, cycle, moment),
    wallLine(cycle, moment),
    versionLine(clock, cycle, agreement),
    ...(cycle.takeovers ?? []).map(({ at, from, to }) =>
      AJS.I18n.getText("accord.why.takeover", String(to), say(at, moment), String(from)),
    ),
    cycle.evidence === undefined || cycle.evidence === ""
      ? undefined
      : AJS.I18n.getText("accord.why.evidence", cycle.evidence),
    ...(cycle.marks ?? []).map(markText),
  ].filter((line) => line !== undefined);
  return (
    <ul class="accord-grounds">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function wallLine(cycle: Cycle, moment: Moment): string {
  const since = cycle.stop === undefined ? moment.now - moment.asOf : 0;
  return AJS.I18n.getText("accord.why.wall", minutesText(ceilMinutes(cycle.wallMillis + since)));
}

/** By which versions: always once judged; before, when it is not the version that the heading names. */
function versionLine(
  clock: Clock,
  { verdict }: Cycle,
  agreement: Agreement | undefined,
): string | undefined {
  if (verdict) {
    const { agreementVersion, calendarVersion } = verdict;
    return AJS.I18n.getText(
      "accord.why.verdict",
      String(agreementVersion),
      String(calendarVersion),
    );
  }
  if (clock.version === agreement?.version) return undefined;
  return AJS.I18n.getText("accord.why.version", String(clock.version));
}

function calendarLine(clock: Clock, cycle: Cycle, moment: Moment): string | undefined {
  const calendar = clock.calendar;
  if (!calendar) return undefined;
  const zone = calendar.zone;
  if (zone === undefined) return AJS.I18n.getText("accord.why.calendar-always", calendar.name);
  const due = cycle.due;
  if (due === undefined || sameWallTime(instant(due), zone, moment.reader.zone)) {
    return AJS.I18n.getText("accord.why.calendar", calendar.name, zone);
  }
  const there = momentText(instant(due), moment.now, { ...moment.reader, zone });
  return AJS.I18n.getText("accord.why.calendar-due", calendar.name, zone, there);
}

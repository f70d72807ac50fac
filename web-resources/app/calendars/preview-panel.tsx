import type { JSX } from "preact";
import { Icon } from "../../shared/icon";
import { instant } from "../../shared/moments";
import { browserZone, wallTime } from "../../shared/zoned";
import type { Calendar, PreviewDay } from "./model";
import { usePreview } from "./use-preview";

/** The next 14 days, in the calendar's zone and, where that differs, in the reader's. */
export function PreviewPanel(props: {
  calendar: Calendar;
  /** The first day, when that is not today. */
  from?: string;
}): JSX.Element {
  const { preview, failure } = usePreview(props.calendar, props.from);
  const own = browserZone();
  const zone = preview?.zone ?? own;
  return (
    <section>
      <h2>{AJS.I18n.getText("accord.app.preview.title")}</h2>
      {failure && <p class="accord-note">{AJS.I18n.getText("accord.app.preview.mend")}</p>}
      {preview?.dayLength !== undefined && (
        <p class="accord-note">{AJS.I18n.getText("accord.app.preview.day", preview.dayLength)}</p>
      )}
      {preview && preview.lints.length > 0 && (
        <div class="accord-spot">
          {preview.lints.map(({ message }, i) => (
            <p key={i} class="accord-spot-warning">
              <Icon shape="triangle" />
              <span>{message}</span>
            </p>
          ))}
        </div>
      )}
      {preview && (
        <table class="aui accord-preview-days">
          <caption class="accord-aside">{AJS.I18n.getText("accord.app.preview.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText("accord.app.preview.date")}</th>
              <th scope="col">{zone}</th>
              {zone !== own && (
                <th scope="col">{AJS.I18n.getText("accord.app.preview.yours", own)}</th>
              )}
            </tr>
          </thead>
          <tbody>
            {preview.days.map((day) => (
              <tr key={day.date}>
                <th scope="row">
                  {dateText(day.date)}
                  {day.because !== "week" && (
                    <div class="accord-note">{day.name ?? becauseText(day)}</div>
                  )}
                </th>
                <td>{hoursText(day, zone)}</td>
                {zone !== own && <td>{hoursText(day, own)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function becauseText({ because }: PreviewDay): string {
  return because === "holiday"
    ? AJS.I18n.getText("accord.app.preview.holiday")
    : AJS.I18n.getText("accord.app.preview.exception");
}

/** "Tue 24 Nov" */
function dateText(date: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
  }).format(instant(`${date}T00:00:00Z`));
}

/** Times of another day than the row's say which. */
function hoursText({ date, intervals }: PreviewDay, zone: string): string {
  if (intervals.length === 0) return AJS.I18n.getText("accord.app.week.closed");
  const time = (iso: string): string => {
    const wall = wallTime(iso, zone);
    const clock = wall.slice(11);
    const day = wall.slice(0, 10);
    if (day === date) return clock;
    if (clock === "00:00" && day === dayAfter(date)) return "24:00";
    return day > date
      ? AJS.I18n.getText("accord.app.preview.next-day", clock)
      : AJS.I18n.getText("accord.app.preview.day-before", clock);
  };
  return intervals
    .map(({ from, to }) => `${time(from)}\u2013${time(to)}`)
    .map((hours) => (hours === WHOLE_DAY ? AJS.I18n.getText("accord.app.week.whole-day") : hours))
    .join(", ");
}

const WHOLE_DAY = "00:00\u201324:00";

function dayAfter(date: string): string {
  return wallTime(`${date}T24:00:00Z`, "UTC").slice(0, 10);
}

import type { JSX } from "preact";
import { browserMoment } from "../../shared/moments";
import { personText, usePeople } from "../fields/pickers";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import type { Calendar, Correction } from "./model";

/** Every version, newest first, from when it holds, and how it was corrected. */
export function VersionList(props: { calendar: Calendar; shown: number }): JSX.Element {
  const { calendar, shown } = props;
  return (
    <section>
      <h2>{AJS.I18n.getText("accord.app.versions.title")}</h2>
      <ul class="accord-versions">
        {[...calendar.versions].reverse().map(({ version, effectiveFrom, corrections = [] }) => (
          <li key={version}>
            <Link
              to={`${pathOf("calendars", calendar.id)}?version=${version}`}
              current={version === shown}
            >
              {AJS.I18n.getText("accord.app.versions.number", String(version))}
            </Link>
            <div class="accord-note">
              {effectiveFrom === undefined
                ? AJS.I18n.getText("accord.app.calendar.ever")
                : AJS.I18n.getText("accord.app.versions.from", browserMoment(effectiveFrom))}
            </div>
            {corrections.length > 0 && <Corrections corrections={corrections} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Corrections({ corrections }: { corrections: readonly Correction[] }): JSX.Element {
  const people = usePeople(corrections.map(({ by = "" }) => by));
  return (
    <ul class="accord-corrections">
      {corrections.map(({ at = "", reason }, i) => {
        const person = people[i];
        return (
          <li key={at} class="accord-note">
            {AJS.I18n.getText(
              "accord.app.versions.corrected",
              browserMoment(at),
              person ? personText(person) : "",
            )}
            <div class="accord-correction-reason">{reason}</div>
          </li>
        );
      })}
    </ul>
  );
}

import type { JSX } from "preact";
import { browserMoment } from "../../shared/moments";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import type { Calendar } from "./model";

/** Every version, newest first, and from when it holds. */
export function VersionList(props: { calendar: Calendar; shown: number }): JSX.Element {
  const { calendar, shown } = props;
  return (
    <section>
      <h2>{AJS.I18n.getText("accord.app.versions.title")}</h2>
      <ul class="accord-versions">
        {[...calendar.versions].reverse().map(({ version, effectiveFrom }) => (
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
          </li>
        ))}
      </ul>
    </section>
  );
}

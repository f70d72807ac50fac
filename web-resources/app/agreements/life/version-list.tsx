import type { JSX } from "preact";
import { browserMoment } from "../../../shared/moments";
import { Link } from "../../router/link";
import { pathOf } from "../../router/address";
import { standingOf } from "../in-force";
import type { Agreement, Version } from "../model";
import { useNames } from "../names";
import { StatusLozenge } from "./status";

/** Every version, newest first, with who signed it. */
export function VersionList(props: { agreement: Agreement; shown: number }): JSX.Element {
  const { agreement, shown } = props;
  return (
    <section>
      <h2>{AJS.I18n.getText("accord.app.versions.title")}</h2>
      <ul class="accord-versions">
        {[...agreement.versions].reverse().map((version) => (
          <li key={version.version}>
            <Link
              to={`${pathOf("agreements", agreement.id)}?version=${version.version}`}
              current={version.version === shown}
            >
              {AJS.I18n.getText("accord.app.versions.number", String(version.version))}
            </Link>{" "}
            <StatusLozenge status={standingOf(agreement, version)} />
            <Facts version={version} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ version }: { version: Version }): JSX.Element {
  const names = useNames();
  const { effectiveFrom, effectiveUntil, takesOverOpenClocksAt, signatures = [] } = version;
  const from = effectiveFrom === "" ? "\u2026" : browserMoment(effectiveFrom);
  return (
    <div class="accord-note">
      {effectiveUntil === undefined
        ? AJS.I18n.getText("accord.app.versions.from", from)
        : AJS.I18n.getText("accord.app.versions.between", from, browserMoment(effectiveUntil))}
      {takesOverOpenClocksAt !== undefined && (
        <div>
          {AJS.I18n.getText("accord.app.versions.takes-over", browserMoment(takesOverOpenClocksAt))}
        </div>
      )}
      {signatures.map(({ side, by, at }) => (
        <div key={side}>
          {AJS.I18n.getText(
            "accord.app.versions.signed",
            side === "provider" ? names.provider : names.client,
            names.person(by),
            browserMoment(at),
          )}
        </div>
      ))}
    </div>
  );
}

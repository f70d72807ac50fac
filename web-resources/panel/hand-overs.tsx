import type { JSX } from "preact";
import { Disclosure } from "../shared/disclosure";
import { ceilMinutes, minutesText } from "../shared/duration";
import { instant } from "../shared/moments";
import type { Leg } from "./model";
import { type Moment, say } from "./moment";

/** Who held the issue when: one row a visit, oldest first. */
export function HandOvers({ legs, moment }: { legs: Leg[]; moment: Moment }): JSX.Element | null {
  if (legs.length < 2) return null;
  const count = String(legs.length - 1);
  return (
    <Disclosure
      name="hand-overs"
      label={
        legs.length === 2
          ? AJS.I18n.getText("accord.legs.one")
          : AJS.I18n.getText("accord.legs.many", count)
      }
    >
      <table class="accord-table">
        <caption class="accord-aside">{AJS.I18n.getText("accord.legs.caption")}</caption>
        <tbody>
          {legs.map((leg) => (
            <tr key={leg.from}>
              <td class="accord-when">{say(leg.from, moment)}</td>
              <td>{legText(leg)}</td>
              <td class="accord-amount">{minutesText(ceilMinutes(leg.workingMillis))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

/** "Network", "Network, visit 2, accepted after 4m". */
function legText(leg: Leg): string {
  const name =
    leg.visit > 1
      ? AJS.I18n.getText("accord.legs.visit", leg.department.name, String(leg.visit))
      : leg.department.name;
  if (leg.acceptedAt === undefined || leg.acceptedAt === leg.from) return name;
  const after = minutesText(ceilMinutes(instant(leg.acceptedAt) - instant(leg.from)));
  return AJS.I18n.getText("accord.legs.accepted", name, after);
}

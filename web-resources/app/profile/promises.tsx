import type { JSX } from "preact";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import type { AgreementName, ProfileGoal, ProfilePromise } from "./model";
import { percentText } from "../../shared/number";

/** The server's words for a filter that everything matches. */
const EVERY_TICKET = ["", "anything"];

/** The promises of one agreement: first the provider's, then what its client owes in return. */
export function Promises(props: {
  title: string;
  agreement: AgreementName;
  promises: ProfilePromise[];
  /** Over the client's duties. */
  other: string;
}): JSX.Element {
  const { title, agreement, promises, other } = props;
  const owed = promises.filter(({ owedBy }) => owedBy === "provider");
  const duties = promises.filter(({ owedBy }) => owedBy === "client");
  return (
    <article class="accord-card">
      <div class="accord-card-head">
        <h3>{title}</h3>
        <Link to={pathOf("agreements", agreement.id)} class="accord-note">
          {AJS.I18n.getText("accord.panel.agreement", agreement.name, String(agreement.version))}
        </Link>
      </div>
      {owed.map((promise, i) => (
        <Promised key={i} promise={promise} />
      ))}
      {duties.length > 0 && (
        <>
          <p class="accord-duties">{other}</p>
          {duties.map((promise, i) => (
            <Promised key={i} promise={promise} />
          ))}
        </>
      )}
    </article>
  );
}

function Promised({ promise }: { promise: ProfilePromise }): JSX.Element {
  const { metric, goals, complianceTarget } = promise;
  return (
    <table class="accord-promise">
      <caption>
        {metric}{" "}
        <span class="accord-note">
          {AJS.I18n.getText("accord.app.profile.met", percentText(complianceTarget))}
        </span>
      </caption>
      <thead class="accord-aside">
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.profile.for")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.profile.within")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.profile.on")}</th>
        </tr>
      </thead>
      <tbody>
        {goals.map((goal, i) => (
          <tr key={i}>
            <th scope="row">{forWords(goal, goals.length)}</th>
            <td class="accord-target">
              {goal.within ?? AJS.I18n.getText("accord.app.profile.by", goal.by ?? "")}
            </td>
            <td class="accord-note">{ground(goal)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The calendar, and how long the amount is on it where that is not said already. */
function ground({ within, length, calendar }: ProfileGoal): string {
  const isSaid = length === undefined || length === `${within ?? ""} on ${calendar.name}`;
  return isSaid ? calendar.name : length;
}

function forWords(goal: ProfileGoal, count: number): string {
  if (goal.for !== undefined && !EVERY_TICKET.includes(goal.for)) return goal.for;
  return count === 1
    ? AJS.I18n.getText("accord.app.profile.everything")
    : AJS.I18n.getText("accord.app.profile.anything-else");
}

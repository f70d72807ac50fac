import type { JSX } from "preact";
import type { Figure, TicketsQuery } from "../../shared/figures/model";
import { shareIntervalText } from "../../shared/figures/numbers";
import { TicketsLink } from "../../shared/figures/tickets-link";
import { countText } from "../../shared/number";
import { Kept } from "../reports/promise-table";
import { guardsOf } from "./guard-list";
import type { Performance } from "./model";

/** Each team's share, with its guards beside it. */
export function Teams({ teams }: { teams: Performance["teams"] }): JSX.Element | null {
  if (teams.length === 0) return null;
  const heads = guardsOf({}).map(({ name }) => name);
  const compliance = AJS.I18n.getText("accord.app.report.compliance");
  return (
    <section>
      <h2 class="accord-part">{AJS.I18n.getText("accord.app.performance.teams")}</h2>
      <table class="aui accord-stack">
        <caption class="accord-aside">{AJS.I18n.getText("accord.app.performance.teams")}</caption>
        <thead>
          <tr>
            <th scope="col">{AJS.I18n.getText("accord.app.performance.team")}</th>
            <th scope="col" class="accord-figure">
              {compliance}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" class="accord-figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teams.map(({ group, figure, guards = {} }) => (
            <tr key={group}>
              <th scope="row">{group}</th>
              <td class="accord-figure" data-label={compliance}>
                <span>
                  <Kept figure={figure} /> <Sureness figure={figure} />
                </span>
              </td>
              {guardsOf(guards).map(({ name, value }) => (
                <td key={name} class="accord-figure" data-label={name}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Only oneself, and to the head everybody with enough tickets; otherwise why nobody is shown. */
export function People(props: {
  people: Performance["people"];
  hidden: Performance["peopleHidden"];
  query: TicketsQuery;
}): JSX.Element {
  const { people, hidden, query } = props;
  const heads = {
    counted: AJS.I18n.getText("accord.app.performance.counted"),
    compliance: AJS.I18n.getText("accord.app.report.compliance"),
  };
  return (
    <section>
      <h2 class="accord-part">{AJS.I18n.getText("accord.app.performance.people")}</h2>
      <p class="accord-lead">
        {AJS.I18n.getText("accord.app.performance.people-rule")}{" "}
        {hidden === "NOT_YOURS" && AJS.I18n.getText("accord.app.performance.not-yours")}
        {hidden === "TOO_FEW" && AJS.I18n.getText("accord.app.performance.people-few")}
      </p>
      {people.length > 0 && (
        <table class="aui accord-stack">
          <caption class="accord-aside">
            {AJS.I18n.getText("accord.app.performance.people")}
          </caption>
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText("accord.app.performance.person")}</th>
              {Object.values(heads).map((head) => (
                <th key={head} scope="col" class="accord-figure">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ person, figure }) => (
              <tr key={person.key}>
                <th scope="row">{person.name}</th>
                <td class="accord-figure" data-label={heads.counted}>
                  <TicketsLink
                    query={{ ...query, assignee: person.key }}
                    count={figure.counted}
                    about={person.name}
                  >
                    {countText(figure.counted)}
                  </TicketsLink>
                </td>
                <td class="accord-figure" data-label={heads.compliance}>
                  <span>
                    <Kept figure={figure} /> <Sureness figure={figure} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Sureness({ figure: { interval, finding } }: { figure: Figure }): JSX.Element | null {
  if (!interval || finding === "TOO_FEW") return null;
  return <span class="accord-note">{shareIntervalText(interval)}</span>;
}

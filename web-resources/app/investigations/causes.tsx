import type { JSX } from "preact";
import { Card } from "../../shared/card";
import { shareText } from "../../shared/figures/numbers";
import { countText } from "../../shared/number";
import { TicketLink } from "../../shared/ticket-link";
import { SearchLink } from "./search-link";
import type { Cause } from "./model";
import { dimensionWords } from "./words";

/** The misses, told apart by one thing at a time: bars in order of size, each leading to its tickets. */
export function Causes({ causes }: { causes: readonly Cause[] }): JSX.Element {
  return (
    <div class="accord-causes">
      {causes.map((cause) => (
        <Card key={cause.dimension} title={dimensionWords(cause.dimension)}>
          <CauseTable cause={cause} />
        </Card>
      ))}
    </div>
  );
}

function CauseTable({ cause: { dimension, groups } }: { cause: Cause }): JSX.Element {
  const most = Math.max(1, ...groups.map(({ count }) => count));
  return (
    <table class="accord-cause">
      <caption class="accord-aside">{dimensionWords(dimension)}</caption>
      <thead class="accord-aside">
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.investigation.group")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.investigation.misses")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.investigation.share")}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, count, share, issues, outside = [] }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <span class="accord-cause-bar" aria-hidden="true">
                <span style={{ width: `${(count / most) * 100}%` }} />
              </span>
            </th>
            <td>
              <SearchLink
                issues={issues}
                about={AJS.I18n.getText("accord.app.investigation.misses-of", name)}
              >
                {countText(count)}
              </SearchLink>
              {outside.map((ticket) => (
                <div key={ticket.url}>
                  <TicketLink ticket={ticket} />
                </div>
              ))}
            </td>
            <td>{shareText(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

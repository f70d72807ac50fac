import type { JSX } from "preact";
import { periodText } from "../../shared/figures/periods";
import type { InvestigationRow } from "../investigations/model";
import { StateLozenge } from "../investigations/words";
import { pathOf } from "../router/address";
import { Link } from "../router/link";

/** Who looks for the cause of what was missed. */
export function UnderInvestigation(props: {
  investigations: readonly InvestigationRow[];
}): JSX.Element | null {
  if (props.investigations.length === 0) return null;
  return (
    <ul class="accord-under-investigation">
      {props.investigations.map(({ id, metric, period, state, owner, headline }) => (
        <li key={id}>
          <StateLozenge state={state} />{" "}
          <Link to={pathOf("investigations", id)}>
            {AJS.I18n.getText("accord.app.investigation.name", id, metric.name, periodText(period))}
          </Link>{" "}
          <span class="accord-note">
            {AJS.I18n.getText(
              "accord.app.report.owner",
              owner?.name ?? AJS.I18n.getText("accord.app.investigation.nobody"),
            )}
          </span>
          {headline !== undefined && <div class="accord-note">{headline}</div>}
        </li>
      ))}
    </ul>
  );
}

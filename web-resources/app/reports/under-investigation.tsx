import type { JSX } from "preact";
import { investigationName } from "../../shared/figures/investigation-name";
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
      {props.investigations.map((investigation) => (
        <li key={investigation.id}>
          <StateLozenge state={investigation.state} />{" "}
          <Link to={pathOf("investigations", investigation.id)}>
            {investigationName(investigation)}
          </Link>{" "}
          <span class="accord-note">
            {AJS.I18n.getText(
              "accord.app.report.owner",
              investigation.owner?.name ?? AJS.I18n.getText("accord.app.investigation.nobody"),
            )}
          </span>
          {investigation.headline !== undefined && (
            <div class="accord-note">{investigation.headline}</div>
          )}
        </li>
      ))}
    </ul>
  );
}

import type { JSX } from "preact";
import { pageAddress } from "../../shared/figures/links";
import { dayText, periodText } from "../../shared/figures/periods";
import type { OpenInvestigation } from "./model";

/** Who looks for the cause, until when, and what is found so far. */
export function Investigations(props: {
  investigations: readonly OpenInvestigation[];
}): JSX.Element | null {
  const { investigations } = props;
  if (investigations.length === 0) return null;
  return (
    <ul class="accord-investigations">
      {investigations.map((investigation) => (
        <li key={investigation.id}>
          <a href={pageAddress("investigations", investigation.id)}>
            {AJS.I18n.getText("accord.gadget.investigation", investigation.id)}
          </a>{" "}
          {factsOf(investigation)}
        </li>
      ))}
    </ul>
  );
}

function factsOf({ metric, period, state, owner, recheckOn, headline }: OpenInvestigation): string {
  const facts = [
    state === "OPEN"
      ? AJS.I18n.getText("accord.gadget.investigation.open", metric.name, periodText(period))
      : AJS.I18n.getText("accord.gadget.investigation.closed", metric.name, periodText(period)),
    owner === undefined
      ? AJS.I18n.getText("accord.gadget.investigation.nobody")
      : AJS.I18n.getText("accord.gadget.investigation.owner", owner.name),
    recheckOn === undefined
      ? ""
      : AJS.I18n.getText("accord.gadget.investigation.recheck", dayText(recheckOn)),
  ].filter((fact) => fact !== "");
  const text = facts.join(", ");
  return headline === undefined || headline === ""
    ? text
    : AJS.I18n.getText("accord.gadget.investigation.headline", text, headline);
}

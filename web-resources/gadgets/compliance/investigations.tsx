import type { JSX } from "preact";
import { investigationName } from "../../shared/figures/investigation-name";
import { appAddress, pageAddress, search } from "../../shared/figures/links";
import { dayText } from "../../shared/figures/periods";
import { countText } from "../../shared/number";
import type { OpenInvestigation } from "./model";

/** Who looks for the cause, until when, and what is found so far. */
export function Investigations(props: {
  investigations: readonly OpenInvestigation[];
  /** How many are open in all. */
  open: number;
  department: string | undefined;
}): JSX.Element | null {
  const { investigations, open, department } = props;
  if (open === 0 && investigations.length === 0) return null;
  const all = `${appAddress()}/investigations${search({ state: "OPEN", department })}`;
  return (
    <ul class="accord-investigations">
      {investigations.map((investigation) => (
        <li key={investigation.id}>
          <a href={pageAddress("investigations", investigation.id)}>
            {investigationName(investigation)}
          </a>{" "}
          {factsOf(investigation)}
        </li>
      ))}
      {open > investigations.length && (
        <li>
          <a href={all}>{AJS.I18n.getText("accord.gadget.investigation.all", countText(open))}</a>
        </li>
      )}
    </ul>
  );
}

function factsOf({ state, owner, recheckOn, headline }: OpenInvestigation): string {
  const facts = [
    state === "OPEN"
      ? AJS.I18n.getText("accord.gadget.investigation.open")
      : AJS.I18n.getText("accord.gadget.investigation.closed"),
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

import type { JSX } from "preact";
import { browserMoment } from "../../shared/moments";
import { IssueLink } from "./issue-link";
import type { Restatement } from "./model";

/** What came to count otherwise after the figure was frozen: when, why, and by whom. */
export function Restatements(props: {
  restatements: readonly Restatement[];
  about: string;
}): JSX.Element | null {
  const { restatements, about } = props;
  if (restatements.length === 0) return null;
  const heads = {
    promise: AJS.I18n.getText("accord.app.report.promise"),
    change: AJS.I18n.getText("accord.app.restatement.change"),
    why: AJS.I18n.getText("accord.app.restatement.why"),
    at: AJS.I18n.getText("accord.app.restatement.at"),
  };
  return (
    <>
      <h3 class="accord-part">{AJS.I18n.getText("accord.app.report.restatements")}</h3>
      <table class="aui accord-stack">
        <caption class="accord-aside">
          {AJS.I18n.getText("accord.app.report.restatements-of", about)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{AJS.I18n.getText("accord.app.miss.issue")}</th>
            {Object.values(heads).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {restatements.map((one, i) => (
            <tr key={i}>
              <th scope="row">
                {one.issue ? (
                  <IssueLink issue={one.issue} />
                ) : (
                  AJS.I18n.getText("accord.app.restatement.hidden")
                )}
              </th>
              <td data-label={heads.promise}>{one.metric.name}</td>
              <td data-label={heads.change}>
                {AJS.I18n.getText(
                  "accord.app.restatement.from-to",
                  outcomeWords(one.before),
                  outcomeWords(one.after),
                )}
              </td>
              <td data-label={heads.why}>{whyWords(one.why)}</td>
              <td data-label={heads.at}>
                {one.by === undefined
                  ? browserMoment(one.at)
                  : AJS.I18n.getText(
                      "accord.app.restatement.by",
                      browserMoment(one.at),
                      one.by.name,
                    )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function whyWords(why: Restatement["why"]): string {
  switch (why) {
    case "TRACKED":
      return AJS.I18n.getText("accord.app.restatement.tracked");
    case "RECOMPUTED":
      return AJS.I18n.getText("accord.app.restatement.recomputed");
    case "DELETED":
      return AJS.I18n.getText("accord.app.restatement.deleted");
  }
}

/** How a ticket counts, by the engine's word. */
function outcomeWords(outcome: string | undefined): string {
  switch (outcome) {
    case "MET":
      return AJS.I18n.getText("accord.app.outcome.met");
    case "MISSED":
    case "BREACHED":
      return AJS.I18n.getText("accord.app.outcome.missed");
    case "EXEMPT":
      return AJS.I18n.getText("accord.app.outcome.exempt");
    case "TRANSFERRED":
      return AJS.I18n.getText("accord.app.outcome.transferred");
    case "CANCELLED":
      return AJS.I18n.getText("accord.app.outcome.cancelled");
    case undefined:
      return AJS.I18n.getText("accord.app.outcome.none");
    default:
      return outcome;
  }
}

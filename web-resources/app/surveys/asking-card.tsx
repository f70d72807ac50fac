import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import { Card } from "../../shared/card";
import { request, segment } from "../../shared/http";
import { Failed } from "../../shared/message";
import { browserMoment } from "../../shared/moments";
import { countText } from "../../shared/number";
import { useLoaded } from "../../shared/use-loaded";
import { personText } from "../fields/pickers";
import { IssueLink } from "../reports/issue-link";
import type { Asking, Decision } from "./model";
import { decisionWords } from "./words";

const MOST = 100;

/** How the sample was drawn: whom it was decided to ask, whom not, and why. */
export function AskingCard({ survey }: { survey: string }): JSX.Element {
  const { value, failure } = useLoaded(
    useCallback(
      () => request<Asking>("GET", `/surveys/${segment(survey)}/asking?limit=${MOST}`),
      [survey],
    ),
  );
  const counts = Object.entries(value?.counts ?? {});
  return (
    <Card title={AJS.I18n.getText("accord.app.asking.title")}>
      {failure && !value && (
        <Failed title={AJS.I18n.getText("accord.app.failed")} failure={failure} />
      )}
      {value && counts.length === 0 && (
        <p class="accord-lead">{AJS.I18n.getText("accord.app.asking.nobody")}</p>
      )}
      {counts.length > 0 && (
        <ul class="accord-asking-counts">
          {counts.map(([decision, count]) => (
            <li key={decision}>
              <strong>{countText(count)}</strong> {decisionWords(decision)}
            </li>
          ))}
        </ul>
      )}
      {value?.entries && value.entries.length > 0 && <Decisions entries={value.entries} />}
      {value && !value.entries && counts.length > 0 && (
        <p class="accord-note">{AJS.I18n.getText("accord.app.asking.counts-only")}</p>
      )}
    </Card>
  );
}

function Decisions({ entries }: { entries: readonly Decision[] }): JSX.Element {
  const heads = {
    who: AJS.I18n.getText("accord.app.asking.person"),
    issue: AJS.I18n.getText("accord.app.asking.issue"),
    decision: AJS.I18n.getText("accord.app.asking.decision"),
    seed: AJS.I18n.getText("accord.app.asking.seed"),
  };
  return (
    <table class="aui accord-stack">
      <caption class="accord-aside">{AJS.I18n.getText("accord.app.asking.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.asking.at")}</th>
          {Object.values(heads).map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, i) => (
          <tr key={i}>
            <th scope="row">{browserMoment(entry.at)}</th>
            <td data-label={heads.who}>{personText(entry.person)}</td>
            <td data-label={heads.issue}>
              {entry.issue === undefined ? "\u2013" : <IssueLink issue={{ key: entry.issue }} />}
            </td>
            <td data-label={heads.decision}>
              <span>
                {decisionWords(entry.decision)}
                {entry.error !== undefined && (
                  <span class="accord-spot-problem"> {entry.error}</span>
                )}
              </span>
            </td>
            <td data-label={heads.seed} class="accord-note">
              {entry.seed}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

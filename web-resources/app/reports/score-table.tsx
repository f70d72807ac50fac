import type { JSX } from "preact";
import type { ScorePromise } from "../../shared/figures/model";
import {
  PromisedScore,
  VerdictLozenge,
  pointText,
  promisedIntervalText,
} from "../../shared/figures/verdict";
import { countText } from "../../shared/number";
import { pathOf } from "../router/address";
import { Link } from "../router/link";

/** Each promise on what clients say: the score, how sure it is, and the period's verdict. */
export function ScoreTable(props: {
  scores: readonly ScorePromise[];
  caption: string;
}): JSX.Element | null {
  const { scores, caption } = props;
  const heads = {
    answers: AJS.I18n.getText("accord.app.report.answers"),
    score: AJS.I18n.getText("accord.app.report.score"),
    interval: AJS.I18n.getText("accord.app.report.interval"),
    verdict: AJS.I18n.getText("accord.app.report.verdict"),
  };
  if (scores.length === 0) return null;
  return (
    <table class="aui accord-stack accord-promises-kept">
      <caption class="accord-aside">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.report.said")}</th>
          <th scope="col" class="accord-figure">
            {heads.answers}
          </th>
          <th scope="col" class="accord-figure">
            {heads.score}
          </th>
          <th scope="col" class="accord-figure">
            {heads.interval}
          </th>
          <th scope="col">{heads.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {scores.map((promise) => (
          <tr key={`${promise.metric.id} ${promise.provider.id}`}>
            <th scope="row">
              {promise.metric.name}
              <div class="accord-note">
                <Link to={pathOf("scores", promise.provider.id)}>{promise.provider.name}</Link>
                {", "}
                {AJS.I18n.getText(
                  "accord.app.report.score-target",
                  pointText(promise, promise.target),
                  countText(promise.minimumAnswers),
                )}
              </div>
            </th>
            <td class="accord-figure" data-label={heads.answers}>
              {promise.n === undefined ? "\u2013" : countText(promise.n)}
            </td>
            <td class="accord-figure" data-label={heads.score}>
              <PromisedScore promise={promise} />
            </td>
            <td class="accord-figure" data-label={heads.interval}>
              {promisedIntervalText(promise)}
            </td>
            <td data-label={heads.verdict}>
              <VerdictLozenge verdict={promise.verdict} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

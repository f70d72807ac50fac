import type { ComponentChildren, JSX } from "preact";
import { Icon } from "../../../shared/icon";
import { countText } from "../../../shared/number";
import { problemsOf } from "../../definition/problem-answer";
import { Histogram } from "./histogram";
import type { Trial } from "./model";
import { IssueList } from "./issue-list";
import { issuesLink } from "./reached";
import type { TrialRun } from "./use-trial-run";
import { type Changed, changedVerdicts, sharesOf } from "./verdicts";

/** The last issues of a project under what is being typed. */
export function TrialPanel(props: {
  run: TrialRun;
  /** Whose metrics are compared; every agreement's without. */
  agreement?: string;
  /** In front of the result: which project. */
  children?: ComponentChildren;
}): JSX.Element {
  const { run, agreement, children } = props;
  const { trial, failure, isRunning } = run;
  return (
    <section class="accord-trial">
      <h2>{AJS.I18n.getText("accord.app.trial.title")}</h2>
      {children}
      <p role="status" class="accord-note">
        {isRunning && AJS.I18n.getText("accord.app.trial.running")}
        {!isRunning && trial && tried(trial)}
      </p>
      {failure && (
        <p class="accord-spot-problem">
          <Icon shape="cross" />
          <span>
            {failure.message}{" "}
            {problemsOf(failure) === undefined
              ? failure.detail
              : AJS.I18n.getText("accord.app.trial.mend")}
          </span>
        </p>
      )}
      {trial && <Result trial={trial} {...(agreement === undefined ? {} : { agreement })} />}
    </section>
  );
}

function tried({ issues, project }: Trial): string {
  if (issues.length === 0) return AJS.I18n.getText("accord.app.trial.no-issues", project);
  return AJS.I18n.getText("accord.app.trial.tried", countText(issues.length), project);
}

function Result({ trial, agreement }: { trial: Trial; agreement?: string }): JSX.Element {
  const changed = changedVerdicts(trial);
  return (
    <>
      {agreement !== undefined && <Shares trial={trial} agreement={agreement} />}
      {trial.issues.length > 0 && <Changes changed={changed} />}
      {agreement !== undefined && <Histogram trial={trial} agreement={agreement} />}
      {trial.findings.length > 0 && (
        <div class="accord-spot">
          {trial.findings.map(({ message, cure }, i) => (
            <p key={i} class="accord-spot-warning">
              <Icon shape="triangle" />
              <span>
                {message} <span class="accord-spot-cure">{cure}</span>
              </span>
            </p>
          ))}
        </div>
      )}
      <IssueList issues={trial.issues} {...(agreement === undefined ? {} : { agreement })} />
    </>
  );
}

function Shares({ trial, agreement }: { trial: Trial; agreement: string }): JSX.Element | null {
  const rows = sharesOf(trial, agreement);
  if (rows.length === 0) return null;
  return (
    <table class="aui accord-shares">
      <caption class="accord-aside">{AJS.I18n.getText("accord.app.trial.shares")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.trial.promise")}</th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.app.trial.now")}
          </th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.app.trial.draft")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ metric, clocks, before, after }) => (
          <tr key={metric.id}>
            <th scope="row">
              {metric.name} <span class="accord-note">n={countText(clocks)}</span>
            </th>
            <td class="accord-figure">{shareText(before)}</td>
            <td class="accord-figure">
              {before === after ? shareText(after) : <strong>{shareText(after)}</strong>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shareText(share: number | undefined): string {
  return share === undefined
    ? AJS.I18n.getText("accord.app.trial.no-verdicts")
    : AJS.I18n.getText("accord.app.trial.share", share.toFixed(1));
}

function Changes({ changed }: { changed: readonly Changed[] }): JSX.Element {
  const toMet = changed.filter(({ after }) => after === "MET");
  const toMissed = changed.filter(({ after }) => after === "BREACHED");
  const others = changed.length - toMet.length - toMissed.length;
  if (changed.length === 0) return <p>{AJS.I18n.getText("accord.app.trial.unchanged")}</p>;
  return (
    <ul class="accord-trial-changes">
      <Count
        changed={toMet}
        text={AJS.I18n.getText("accord.app.trial.to-met", countText(toMet.length))}
      />
      <Count
        changed={toMissed}
        text={AJS.I18n.getText("accord.app.trial.to-missed", countText(toMissed.length))}
      />
      {others > 0 && <li>{AJS.I18n.getText("accord.app.trial.to-none", countText(others))}</li>}
    </ul>
  );
}

function Count({ changed, text }: { changed: readonly Changed[]; text: string }): JSX.Element {
  if (changed.length === 0) return <li>{text}</li>;
  return (
    <li>
      <a href={issuesLink([...new Set(changed.map(({ issue }) => issue))])}>{text}</a>
    </li>
  );
}

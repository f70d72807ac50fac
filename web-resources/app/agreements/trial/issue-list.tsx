import type { JSX } from "preact";
import { Disclosure } from "../../../shared/disclosure";
import { contextPath } from "../../../shared/host";
import { Lozenge } from "../../../shared/lozenge";
import type { TrialClock, TrialIssue } from "./model";

/** Each tried issue, with the agreement and goal that it gets and its verdict. */
export function IssueList(props: {
  issues: readonly TrialIssue[];
  agreement?: string;
}): JSX.Element | null {
  const { issues, agreement } = props;
  if (issues.length === 0) return null;
  return (
    <Disclosure name="trial-issues" label={AJS.I18n.getText("accord.app.trial.each")}>
      <ul class="accord-trial-issues">
        {issues.map((issue) => (
          <Issue
            key={issue.key}
            issue={issue}
            {...(agreement === undefined ? {} : { agreement })}
          />
        ))}
      </ul>
    </Disclosure>
  );
}

function Issue({ issue, agreement }: { issue: TrialIssue; agreement?: string }): JSX.Element {
  const { key, summary, owner, client } = issue;
  const clocks = issue.clocks.filter(
    (clock) => agreement === undefined || clock.agreement.id === agreement,
  );
  return (
    <li>
      <a href={`${contextPath()}/browse/${encodeURIComponent(key)}`}>{key}</a> {summary}
      <div class="accord-note">
        {AJS.I18n.getText(
          "accord.app.trial.between",
          client?.name ?? AJS.I18n.getText("accord.app.trial.nobody"),
          owner?.name ?? AJS.I18n.getText("accord.app.trial.nobody"),
        )}
      </div>
      {clocks.length === 0 && (
        <div class="accord-note">{AJS.I18n.getText("accord.app.trial.no-clock")}</div>
      )}
      {clocks.map((clock, i) => (
        <Clock key={i} clock={clock} />
      ))}
    </li>
  );
}

function Clock({ clock }: { clock: TrialClock }): JSX.Element {
  const { agreement, metric, goal } = clock;
  return (
    <div class="accord-trial-clock">
      <Verdict clock={clock} /> {metric.name}
      {goal && `, ${goal.name}`} <span class="accord-note">{agreement.name}</span>
    </div>
  );
}

function Verdict({ clock }: { clock: TrialClock }): JSX.Element {
  if (clock.outcome === "MET")
    return (
      <Lozenge tone="success" shape="tick" text={AJS.I18n.getText("accord.app.verdict.met")} />
    );
  if (clock.outcome === "BREACHED" || clock.standing === "BREACHED")
    return (
      <Lozenge tone="error" shape="cross" text={AJS.I18n.getText("accord.app.verdict.missed")} />
    );
  return <Lozenge tone="calm" shape="dot" text={AJS.I18n.getText("accord.app.verdict.open")} />;
}

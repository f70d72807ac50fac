import type { JSX } from "preact";
import { Icon } from "../../../shared/icon";
import { contextPath } from "../../../shared/host";
import { countText } from "../../../shared/number";
import { useTrial } from "./context";
import { goalOf, issuesOf } from "./verdicts";

/** How many of the tried issues a goal got, as a link to them; none at all is worth a look. */
export function Reached({ metric, goal }: { metric: string; goal: string }): JSX.Element {
  const { agreement, version, trial } = useTrial();
  const isTried = trial?.goals.some((one) => one.version === version) ?? false;
  const found = goalOf(trial, agreement, metric, goal);
  if (!isTried) return <span class="accord-note">{"\u2013"}</span>;
  if (!found || found.issues === 0)
    return (
      <span class="accord-unreached">
        <Icon shape="triangle" />
        {found?.shadowedBy
          ? AJS.I18n.getText("accord.app.trial.shadowed", found.shadowedBy.name)
          : AJS.I18n.getText("accord.app.trial.none")}
      </span>
    );
  const keys = issuesOf(trial, agreement, metric, goal);
  const text =
    found.issues === 1
      ? AJS.I18n.getText("accord.app.trial.issue")
      : AJS.I18n.getText("accord.app.trial.issues", countText(found.issues));
  return keys.length === 0 ? <span>{text}</span> : <a href={issuesLink(keys)}>{text}</a>;
}

/** Jira's search for a few issues by their keys. */
export function issuesLink(keys: readonly string[]): string {
  const query = `key in (${keys.map((key) => `"${key}"`).join(", ")})`;
  return `${contextPath()}/issues/?jql=${encodeURIComponent(query)}`;
}

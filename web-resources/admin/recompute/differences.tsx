import type { JSX } from "preact";
import { contextPath } from "../../shared/host";
import { countText } from "../../shared/number";
import type { Recomputation } from "../model";

/** The first verdicts that would be different, with the way to their issues. */
export function Differences({ run }: { run: Recomputation }): JSX.Element | null {
  const differences = run.differences ?? [];
  const differing = run.differing ?? differences.length;
  if (differences.length === 0) return null;
  return (
    <>
      <div
        class="accord-differences"
        role="region"
        aria-label={AJS.I18n.getText("accord.admin.difference.title")}
        tabIndex={0}
      >
        <table class="aui">
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText("accord.admin.difference.issue")}</th>
              <th scope="col">{AJS.I18n.getText("accord.admin.difference.clock")}</th>
              <th scope="col">{AJS.I18n.getText("accord.admin.difference.before")}</th>
              <th scope="col">{AJS.I18n.getText("accord.admin.difference.after")}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={`${difference.issue}/${difference.clock}`}>
                <th scope="row">
                  <a href={`${contextPath()}/browse/${encodeURIComponent(difference.issue)}`}>
                    {difference.issue}
                  </a>
                </th>
                <td>{difference.clock}</td>
                <td>{verdictText(difference.before)}</td>
                <td>{verdictText(difference.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {differing > differences.length && (
        <p class="accord-note">
          {AJS.I18n.getText(
            "accord.admin.difference.first",
            countText(differences.length),
            countText(differing),
          )}
        </p>
      )}
    </>
  );
}

function verdictText(verdict: string | undefined): string {
  if (verdict === "MET") return AJS.I18n.getText("accord.badge.met");
  if (verdict === "BREACHED") return AJS.I18n.getText("accord.badge.missed");
  if (verdict === undefined || verdict === "")
    return AJS.I18n.getText("accord.admin.difference.nothing");
  return verdict;
}

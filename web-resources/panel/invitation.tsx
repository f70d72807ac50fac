import type { JSX } from "preact";
import { contextPath } from "../shared/host";
import { useLoaded } from "../shared/use-loaded";
import { useCallback } from "preact/hooks";
import { fetchSurvey } from "./api";

/** Who asked for it is asked how it was. Without an invitation, or when it cannot be asked for, there is nothing. */
export function SurveyInvitation({ issue }: { issue: string }): JSX.Element | null {
  const { value } = useLoaded(useCallback(() => fetchSurvey(issue), [issue]));
  if (value?.open !== true || value.link === undefined) return null;
  return (
    <section class="accord-section accord-invitation">
      <h5>{AJS.I18n.getText("accord.panel.survey")}</h5>
      <a href={contextPath() + value.link}>{AJS.I18n.getText("accord.panel.survey-answer")}</a>
      <p class="accord-note">
        {value.mode === "ANONYMOUS"
          ? AJS.I18n.getText("accord.panel.survey-anonymous")
          : AJS.I18n.getText("accord.panel.survey-named")}
      </p>
    </section>
  );
}

import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import { contextPath } from "../../shared/host";
import { Focused, Message } from "../../shared/message";
import { useLoaded } from "../../shared/use-loaded";
import { Link } from "../router/link";
import { newestIssue } from "./api";

/** The end of the guided start: an issue with a running clock is one click away. */
export function Started({ project }: { project: string }): JSX.Element {
  const { value: issue } = useLoaded(useCallback(() => newestIssue(project), [project]));
  return (
    <>
      <Focused>
        <Message type="success" title={AJS.I18n.getText("accord.app.start.started")}>
          <p>{AJS.I18n.getText("accord.app.start.started-what")}</p>
        </Message>
      </Focused>
      <div class="accord-buttons">
        {issue !== undefined && (
          <a
            class="aui-button aui-button-primary"
            href={`${contextPath()}/browse/${encodeURIComponent(issue)}`}
          >
            {AJS.I18n.getText("accord.app.start.see-issue", issue)}
          </a>
        )}
        <a class="aui-button" href={`${contextPath()}/secure/CreateIssue!default.jspa`}>
          {AJS.I18n.getText("accord.app.start.create-issue")}
        </a>
        <Link to="departments" class="aui-button aui-button-subtle">
          {AJS.I18n.getText("accord.app.start.see-departments")}
        </Link>
      </div>
    </>
  );
}

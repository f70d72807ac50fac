import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Failed } from "../../shared/message";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import { saveDefinition } from "../definition/api";
import { problemsOf } from "../definition/problem-answer";
import { forgetRows } from "../definition/rows";
import { DefinitionPicker } from "../fields/pickers";
import { Page } from "../shell/page";
import { Empty } from "../shell/states";
import type { ProjectSettings } from "./model";

/** A project for which nothing is said yet: it begins with the department that it works for. */
export function NewProject(props: { project: string; onMade: () => void }): JSX.Element {
  const { project, onMade } = props;
  const [owner, setOwner] = useState<string | undefined>();
  const [failure, setFailure] = useState<HttpError | undefined>();
  const create = (): void => {
    if (owner === undefined) return;
    const settings: ProjectSettings = { project, owner };
    saveDefinition("project-settings", project, 0, settings).then(
      () => {
        forgetRows();
        onMade();
      },
      (error: unknown) => {
        setFailure(asHttpError(error));
      },
    );
  };
  return (
    <Page title={AJS.I18n.getText("accord.app.project.title", project)}>
      <Empty title={AJS.I18n.getText("accord.app.project.empty")}>
        <p>{AJS.I18n.getText("accord.app.project.empty-what")}</p>
        <form
          class="aui accord-new-project"
          onSubmit={(event) => {
            event.preventDefault();
            create();
          }}
        >
          <DefinitionPicker
            kind="departments"
            label={AJS.I18n.getText("accord.app.project.owner")}
            required
            value={owner}
            onChange={setOwner}
          />
          <button
            type="submit"
            class="aui-button aui-button-primary"
            aria-disabled={owner === undefined}
          >
            {AJS.I18n.getText("accord.app.project.begin")}
          </button>
        </form>
      </Empty>
      {failure && (
        <Failed title={AJS.I18n.getText("accord.app.act.failed")} failure={failure}>
          <ul>
            {problemsOf(failure)?.map(({ message, cure }, i) => (
              <li key={i}>
                {message} {cure}
              </li>
            ))}
          </ul>
        </Failed>
      )}
    </Page>
  );
}

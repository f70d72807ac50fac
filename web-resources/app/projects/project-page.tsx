import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Card } from "../../shared/card";
import { PauseList } from "../agreements/editor/pauses";
import { NamesContext, useNamesOf } from "../agreements/names";
import { TrialPanel } from "../agreements/trial/trial-panel";
import { useTrialRun } from "../agreements/trial/use-trial-run";
import { withList, withMember } from "../definition/edits";
import { Editor } from "../definition/editor";
import { RemoveButton } from "../definition/remove-button";
import { useRows } from "../definition/rows";
import { type Definition, useDefinition } from "../definition/use-definition";
import { DefinitionPicker } from "../fields/pickers";
import type { Params } from "../router/address";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { FailedPage, Loading } from "../shell/states";
import { AgreementsField } from "./agreements-field";
import type { ProjectRow, ProjectSettings } from "./model";
import { NewProject } from "./new-project";
import { RulesField } from "./rules-field";

/** What holds for a project: who works for it, who asks, which agreements apply and what pauses their clocks. */
export function ProjectPage({ params }: { params: Params }): JSX.Element {
  const key = params.id ?? "";
  const router = useRouter();
  const loading = useDefinition<ProjectSettings>(
    "project-settings",
    key,
    { project: key, owner: "" },
    (what) => {
      if (what === "removed") router.go("agreements");
    },
  );
  const title = AJS.I18n.getText("accord.app.project.title", key);
  if (loading.is === "failed" && loading.failure.status === 404)
    return <NewProject project={key} onMade={loading.retry} />;
  if (loading.is === "failed")
    return <FailedPage failure={loading.failure} title={title} onRetry={loading.retry} />;
  if (loading.is === "loading")
    return (
      <Page title={title}>
        <Loading />
      </Page>
    );
  return <Loaded definition={loading.definition} />;
}

function Loaded({ definition }: { definition: Definition<ProjectSettings> }): JSX.Element {
  const { draft, stored } = definition;
  const rows = useRows<ProjectRow>("project-settings").value;
  const name = rows?.find(({ project }) => project === draft.project)?.name ?? draft.project;
  const names = useNamesOf(useMemo(() => ({ id: "", name: "", clients: [], versions: [] }), []));
  const run = useTrialRun(draft.project, {
    kind: "project-settings",
    id: stored.id,
    document: draft,
  });
  return (
    <NamesContext.Provider value={names}>
      <Page
        title={AJS.I18n.getText("accord.app.project.title", name)}
        aside={<TrialPanel run={run} />}
      >
        <p class="accord-lead">{AJS.I18n.getText("accord.app.project.lead")}</p>
        <Editor
          definition={definition}
          readOnly={AJS.I18n.getText("accord.app.project.read-only")}
          actions={<RemoveButton name={name} onRemove={definition.remove} />}
        >
          <Sides definition={definition} />
          <Rest definition={definition} />
        </Editor>
      </Page>
    </NamesContext.Provider>
  );
}

function Sides({ definition }: { definition: Definition<ProjectSettings> }): JSX.Element {
  const { draft, edit } = definition;
  return (
    <>
      <Card title={AJS.I18n.getText("accord.app.project.who-works")}>
        <DefinitionPicker
          kind="departments"
          label={AJS.I18n.getText("accord.app.project.owner")}
          path="owner"
          required
          value={draft.owner === "" ? undefined : draft.owner}
          onChange={(owner = "") => {
            edit((now) => ({ ...now, owner }));
          }}
        />
        <RulesField
          label={AJS.I18n.getText("accord.app.project.owners")}
          hint={AJS.I18n.getText("accord.app.project.owners-hint")}
          path="owners"
          project={draft.project}
          rules={draft.owners ?? []}
          fresh={{ field: "component", is: "" }}
          onChange={(rules) => {
            edit((now) => withList(now, "owners", rules));
          }}
        />
      </Card>
      <Card title={AJS.I18n.getText("accord.app.project.who-asks")}>
        <RulesField
          label={AJS.I18n.getText("accord.app.project.clients")}
          hint={AJS.I18n.getText("accord.app.project.clients-hint")}
          path="clients"
          project={draft.project}
          rules={draft.clients ?? []}
          fresh={{ group: "", of: "reporter" }}
          onChange={(rules) => {
            edit((now) => withList(now, "clients", rules));
          }}
        />
        <DefinitionPicker
          kind="departments"
          label={AJS.I18n.getText("accord.app.project.client")}
          path="client"
          hint={AJS.I18n.getText("accord.app.project.client-hint")}
          value={draft.client}
          onChange={(client) => {
            edit((now) => withMember(now, "client", client));
          }}
        />
      </Card>
    </>
  );
}

function Rest({ definition }: { definition: Definition<ProjectSettings> }): JSX.Element {
  const { draft, edit } = definition;
  return (
    <>
      <Card title={AJS.I18n.getText("accord.app.project.what-holds")}>
        <AgreementsField
          path="agreements"
          values={draft.agreements ?? []}
          onChange={(agreements) => {
            edit((now) => withList(now, "agreements", agreements));
          }}
        />
      </Card>
      <Card title={AJS.I18n.getText("accord.app.project.pauses")}>
        <p class="accord-note">{AJS.I18n.getText("accord.app.project.pauses-hint")}</p>
        <PauseList
          path="pauses"
          project={draft.project}
          pauses={draft.pauses ?? []}
          onChange={(pauses) => {
            edit((now) => withList(now, "pauses", pauses));
          }}
        />
      </Card>
    </>
  );
}

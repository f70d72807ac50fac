import type { JSX } from "preact";
import { Editor } from "../definition/editor";
import { RemoveButton } from "../definition/remove-button";
import { type Definition, useDefinition } from "../definition/use-definition";
import { pathOf } from "../router/address";
import type { Params } from "../router/address";
import { Link } from "../router/link";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { FailedPage, Loading } from "../shell/states";
import { DepartmentServices } from "./department-services";
import { DepartmentFields } from "./department-fields";
import type { Department } from "./model";

const FRESH: Department = { id: "", name: "" };

export function DepartmentEditPage({ params }: { params: Params }): JSX.Element {
  const router = useRouter();
  const loading = useDefinition<Department>(
    "departments",
    params.id,
    FRESH,
    (what, { id, revision }) => {
      if (what === "removed") router.go("departments");
      else if (params.id === undefined && revision > 0) router.go(pathOf("departments", id));
    },
  );
  const crumbs = [{ name: AJS.I18n.getText("accord.app.departments.title"), to: "departments" }];
  const title =
    loading.is === "ready" && params.id !== undefined
      ? AJS.I18n.getText("accord.app.department.edit", loading.definition.stored.document.name)
      : AJS.I18n.getText("accord.app.departments.add");
  if (loading.is === "failed")
    return <FailedPage failure={loading.failure} title={title} onRetry={loading.retry} />;
  return (
    <Page
      title={title}
      crumbs={
        params.id !== undefined && loading.is === "ready"
          ? [
              ...crumbs,
              {
                name: loading.definition.stored.document.name,
                to: pathOf("departments", params.id),
              },
            ]
          : crumbs
      }
    >
      {loading.is === "loading" ? (
        <Loading />
      ) : (
        <>
          <Form definition={loading.definition} />
          {params.id !== undefined && (
            <DepartmentServices
              department={params.id}
              mayEdit={loading.definition.stored.mayEdit}
            />
          )}
        </>
      )}
    </Page>
  );
}

function Form({ definition }: { definition: Definition<Department> }): JSX.Element {
  const { stored } = definition;
  const isNew = stored.revision === 0;
  return (
    <Editor
      definition={definition}
      readOnly={AJS.I18n.getText("accord.app.department.read-only")}
      actions={
        <>
          {!isNew && <RemoveButton name={stored.document.name} onRemove={definition.remove} />}
          {isNew && (
            <Link to="departments" class="aui-button aui-button-subtle">
              {AJS.I18n.getText("accord.app.cancel")}
            </Link>
          )}
        </>
      }
    >
      <DepartmentFields definition={definition} />
    </Editor>
  );
}

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { Card } from "../../shared/card";
import { Failed } from "../../shared/message";
import { Editor } from "../definition/editor";
import { useFreshRows } from "../definition/rows";
import { useDefinition } from "../definition/use-definition";
import { kindWords } from "../services/kind-words";
import type { Service, ServiceRow } from "../services/model";
import { ServiceFields } from "../services/service-fields";
import { Loading } from "../shell/states";

/** The services of a department, each edited where it stands. */
export function DepartmentServices(props: { department: string; mayEdit: boolean }): JSX.Element {
  const { department, mayEdit } = props;
  const { value: all, failure, reload } = useFreshRows<ServiceRow>("services");
  const [open, setOpen] = useState<string | undefined>();
  const rows = all?.filter(({ provider }) => provider.id === department);
  const done = (): void => {
    setOpen(undefined);
    reload();
  };
  return (
    <Card
      title={AJS.I18n.getText("accord.app.services.title")}
      actions={
        mayEdit && (
          <button
            type="button"
            class="aui-button"
            aria-expanded={open === ""}
            onClick={() => {
              setOpen(open === "" ? undefined : "");
            }}
          >
            {AJS.I18n.getText("accord.app.services.add")}
          </button>
        )
      }
    >
      {failure && <Failed title={AJS.I18n.getText("accord.app.failed")} failure={failure} />}
      {open === "" && <ServiceEditor department={department} onDone={done} />}
      {rows?.length === 0 && open !== "" && (
        <p class="accord-lead">{AJS.I18n.getText("accord.app.services.none-here")}</p>
      )}
      <ul class="accord-rows">
        {rows?.map((row) => (
          <li key={row.id}>
            <div class="accord-row-head">
              <span>
                <strong>{row.name}</strong> <span class="accord-note">{kindWords(row.kind)}</span>
              </span>
              <button
                type="button"
                class="accord-link"
                aria-expanded={open === row.id}
                onClick={() => {
                  setOpen(open === row.id ? undefined : row.id);
                }}
              >
                {row.mayEdit
                  ? AJS.I18n.getText("accord.app.services.edit")
                  : AJS.I18n.getText("accord.app.services.show")}
                <span class="accord-aside"> {row.name}</span>
              </button>
            </div>
            {open === row.id && <ServiceEditor department={department} id={row.id} onDone={done} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ServiceEditor(props: {
  department: string;
  id?: string;
  onDone: () => void;
}): JSX.Element {
  const { department, id, onDone } = props;
  const fresh = useMemo<Service>(() => ({ id: "", name: "", provider: department }), [department]);
  const loading = useDefinition<Service>("services", id, fresh, onDone);
  if (loading.is === "loading") return <Loading />;
  if (loading.is === "failed")
    return <Failed title={AJS.I18n.getText("accord.app.failed")} failure={loading.failure} />;
  return (
    <div class="accord-row-editor">
      <Editor
        definition={loading.definition}
        actions={
          !loading.definition.isDirty && (
            <button type="button" class="aui-button aui-button-subtle" onClick={onDone}>
              {AJS.I18n.getText("accord.app.done")}
            </button>
          )
        }
      >
        <ServiceFields definition={loading.definition} isWithinDepartment />
      </Editor>
    </div>
  );
}

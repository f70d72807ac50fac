import type { JSX } from "preact";
import { Combobox } from "../../fields/combobox";
import { Field } from "../../fields/field";
import { narrowed } from "../../fields/use-combobox";
import type { ProjectRow } from "../../projects/model";

/** Whose last issues are tried. */
export function ProjectField(props: {
  rows: readonly ProjectRow[];
  value: string | undefined;
  onChange: (project: string) => void;
}): JSX.Element {
  const { rows, value, onChange } = props;
  const options = rows.map(({ project, name }) => ({ id: project, name, note: project }));
  return (
    <form
      class="aui"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Field label={AJS.I18n.getText("accord.app.trial.project")}>
        {(control) => (
          <Combobox
            control={control}
            shown={options.find(({ id }) => id === value)?.name ?? ""}
            find={(query) => Promise.resolve(narrowed(options, query))}
            onPick={({ id }) => {
              onChange(id);
            }}
          />
        )}
      </Field>
    </form>
  );
}

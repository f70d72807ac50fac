import type { JSX } from "preact";
import { ChipsField } from "../fields/chips";
import { Combobox, type Option } from "../fields/combobox";
import { Field } from "../fields/field";
import { GroupPicker } from "../fields/pickers";
import { RemoveRow } from "../fields/remove-row";
import { ChoiceField } from "../fields/simple-fields";
import { narrowed } from "../fields/use-combobox";
import { findGroups, findPeople, type VocabularyField } from "../fields/vocabulary";
import { type Operator, operatorOf, operators, withOperator } from "./operators";
import { fieldName, fieldOf, filterWords, valueName } from "./words";
import { filterOf, type Row } from "./nodes";

/** Of a field, as many values as the server lists at most. */
const MOST_VALUES = 500;

/** One question: which field, how it is compared, with what. */
export function RowEditor(props: {
  row: Row;
  fields: readonly VocabularyField[];
  onChange: (row: Row) => void;
  onRemove: () => void;
}): JSX.Element {
  const { row, fields, onChange, onRemove } = props;
  const { test } = row;
  return (
    <div class="accord-filter-row" role="group" aria-label={filterWords(filterOf(row), fields)}>
      <FieldPicker
        field={row.field}
        fields={fields}
        onPick={(field) => {
          const isPeople = fieldOf(field, fields)?.type === "user";
          const keeps = test.is === "set" || (test.is === "group" && isPeople);
          onChange({ ...row, field, test: keeps ? test : { is: "values", values: [] } });
        }}
      />
      {row.field !== "" && (
        <ChoiceField<Operator>
          label={AJS.I18n.getText("accord.app.filter.operator")}
          isBare
          value={operatorOf(row)}
          choices={operators(fieldOf(row.field, fields), operatorOf(row))}
          onChange={(operator) => {
            onChange(withOperator(row, operator));
          }}
        />
      )}
      {row.field !== "" && test.is === "values" && (
        <Values row={row} values={test.values} fields={fields} onChange={onChange} />
      )}
      {test.is === "group" && (
        <GroupPicker
          label={AJS.I18n.getText("accord.app.department.group")}
          isBare
          value={test.group === "" ? undefined : test.group}
          onChange={(group = "") => {
            onChange({ ...row, test: { is: "group", group } });
          }}
        />
      )}
      <RemoveRow name={filterWords(filterOf(row), fields)} onRemove={onRemove} />
    </div>
  );
}

function FieldPicker(props: {
  field: string;
  fields: readonly VocabularyField[];
  onPick: (field: string) => void;
}): JSX.Element {
  const { field, fields, onPick } = props;
  const options = fields.map((known) => ({ id: known.field, name: known.name }));
  return (
    <Field label={AJS.I18n.getText("accord.app.filter.field")} isBare class="accord-filter-field">
      {(control) => (
        <Combobox
          control={control}
          shown={field === "" ? "" : fieldName(field, fields)}
          placeholder={AJS.I18n.getText("accord.app.filter.pick-field")}
          find={(query) => Promise.resolve(narrowed(options, query, 100))}
          onPick={({ id }) => {
            if (id !== field) onPick(id);
          }}
        />
      )}
    </Field>
  );
}

function Values(props: {
  row: Row;
  values: readonly string[];
  fields: readonly VocabularyField[];
  onChange: (row: Row) => void;
}): JSX.Element {
  const { row, values, fields, onChange } = props;
  const known = fieldOf(row.field, fields);
  return (
    <ChipsField
      label={AJS.I18n.getText("accord.app.filter.values", fieldName(row.field, fields))}
      isBare
      class="accord-filter-values"
      isFree={!isListed(known)}
      placeholder={
        values.length === 0
          ? AJS.I18n.getText("accord.app.filter.pick-value")
          : AJS.I18n.getText("accord.app.filter.or-value")
      }
      picked={values.map((id) => ({ id, name: valueName(id, row.field, fields) }))}
      find={(query) => findValues(known, query)}
      onChange={(picked) => {
        onChange({ ...row, test: { is: "values", values: picked.map(({ id }) => id) } });
      }}
    />
  );
}

/** Whether every value of a field is in its list: then nothing else can be meant. */
function isListed(field: VocabularyField | undefined): boolean {
  const count = field?.values?.length ?? 0;
  return count > 0 && count < MOST_VALUES;
}

async function findValues(field: VocabularyField | undefined, query: string): Promise<Option[]> {
  if (field?.type === "user")
    return (await findPeople(query)).map(({ key, name }) => ({ id: key, name, note: key }));
  if (field?.type === "group" && field.values === undefined)
    return (await findGroups(query)).map((name) => ({ id: name, name }));
  const values = field?.values ?? [];
  return narrowed(
    values.map(({ id, name, category }) => ({
      // A document says names, which people read; the few of Jira's own categories have ids that never change.
      id: field?.field === "statusCategory" || field?.field === "project" ? id : name,
      name,
      ...(category === undefined ? {} : { note: category }),
    })),
    query,
  );
}

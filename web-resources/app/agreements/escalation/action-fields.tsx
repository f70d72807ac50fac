import type { JSX } from "preact";
import { withMember } from "../../definition/edits";
import { Combobox } from "../../fields/combobox";
import { Field } from "../../fields/field";
import { PersonPicker } from "../../fields/pickers";
import { LongTextField, TextField } from "../../fields/simple-fields";
import { narrowed } from "../../fields/use-combobox";
import type { Action, NewIssue } from "../model";
import { useNames } from "../names";

/** What one action needs to know. */
export function ActionFields(props: {
  path: string;
  action: Action;
  onChange: (action: Action) => void;
}): JSX.Element | null {
  const { path, action, onChange } = props;
  if ("comment" in action)
    return (
      <LongTextField
        label={AJS.I18n.getText("accord.app.action.text")}
        path={`${path}.comment`}
        value={action.comment}
        onChange={(comment) => {
          onChange({ comment });
        }}
      />
    );
  if ("priority" in action)
    return (
      <VocabularyPicker
        field="priority"
        label={AJS.I18n.getText("accord.app.action.priority-field")}
        path={`${path}.priority`}
        value={action.priority}
        onChange={(priority) => {
          onChange({ priority });
        }}
      />
    );
  if ("label" in action)
    return (
      <TextField
        label={AJS.I18n.getText("accord.app.action.label-field")}
        path={`${path}.label`}
        value={action.label}
        onChange={(label) => {
          onChange({ label });
        }}
      />
    );
  if ("transition" in action)
    return (
      <TextField
        label={AJS.I18n.getText("accord.app.action.transition-field")}
        path={`${path}.transition`}
        value={action.transition}
        onChange={(transition) => {
          onChange({ transition });
        }}
      />
    );
  if ("createIssue" in action)
    return (
      <NewIssueFields
        path={`${path}.createIssue`}
        issue={action.createIssue}
        onChange={(createIssue) => {
          onChange({ createIssue });
        }}
      />
    );
  if (action.assign === "head") return null;
  const { user } = action.assign;
  return (
    <PersonPicker
      label={AJS.I18n.getText("accord.app.action.user-field")}
      path={`${path}.assign.user`}
      required
      value={user === "" ? undefined : user}
      onChange={(key) => {
        onChange({ assign: { user: key ?? "" } });
      }}
    />
  );
}

function NewIssueFields(props: {
  path: string;
  issue: NewIssue;
  onChange: (issue: NewIssue) => void;
}): JSX.Element {
  const { path, issue, onChange } = props;
  return (
    <>
      <VocabularyPicker
        field="project"
        label={AJS.I18n.getText("accord.app.action.project-field")}
        path={`${path}.project`}
        value={issue.project}
        onChange={(project) => {
          onChange({ ...issue, project });
        }}
      />
      <VocabularyPicker
        field="type"
        label={AJS.I18n.getText("accord.app.action.type-field")}
        path={`${path}.type`}
        value={issue.type}
        onChange={(type) => {
          onChange({ ...issue, type });
        }}
      />
      <TextField
        label={AJS.I18n.getText("accord.app.action.summary-field")}
        path={`${path}.summary`}
        placeholder={AJS.I18n.getText("accord.app.action.summary-example")}
        value={issue.summary}
        onChange={(summary) => {
          onChange({ ...issue, summary });
        }}
      />
      <TextField
        label={AJS.I18n.getText("accord.app.action.label-field")}
        path={`${path}.label`}
        hint={AJS.I18n.getText("accord.app.action.label-hint")}
        value={issue.label}
        onChange={(label) => {
          onChange(withMember(issue, "label", label));
        }}
      />
    </>
  );
}

/** A value of one of Jira's fields; others may be typed. */
function VocabularyPicker(props: {
  field: "priority" | "project" | "type";
  label: string;
  path: string;
  value: string;
  onChange: (value: string) => void;
}): JSX.Element {
  const { field, value, onChange } = props;
  const { fields } = useNames();
  const values = fields.find((known) => known.field === field)?.values ?? [];
  // Projects go by their key, which is their id here; everything else by its name.
  const options = values.map(({ id, name }) => ({ id: field === "project" ? id : name, name }));
  return (
    <Field {...props}>
      {(control) => (
        <Combobox
          control={control}
          shown={options.find(({ id }) => id === value)?.name ?? value}
          isFree
          find={(query) => Promise.resolve(narrowed(options, query))}
          onPick={({ id }) => {
            onChange(id);
          }}
        />
      )}
    </Field>
  );
}

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { fetchRows, type Row } from "../definition/rows";
import type { Kind, Person } from "../model";
import { ChipsField } from "./chips";
import { Combobox, type Option } from "./combobox";
import { Field, type FieldProps } from "./field";
import { narrowed } from "./use-combobox";
import { findGroups, findPeople, metPerson, personOf } from "./vocabulary";

type One = FieldProps & {
  /** Id or key of what is picked. */
  value: string | undefined;
  placeholder?: string;
  onChange: (value: string | undefined) => void;
};

type Many = FieldProps & { values: readonly string[]; onChange: (values: string[]) => void };

/** One user of Jira. */
export function PersonPicker(props: One): JSX.Element {
  const { value, onChange } = props;
  const [person] = usePeople(value === undefined ? [] : [value]);
  return (
    <Field {...props}>
      {(control) => (
        <Combobox
          control={control}
          shown={person === undefined ? "" : personText(person)}
          placeholder={props.placeholder}
          find={async (query) => (await findPeople(query)).map(personOption)}
          onPick={({ id }) => {
            onChange(id);
          }}
          onClear={
            props.required === true
              ? undefined
              : () => {
                  onChange(undefined);
                }
          }
        />
      )}
    </Field>
  );
}

/** Several users of Jira. */
export function PeoplePicker(props: Many): JSX.Element {
  const { values, onChange } = props;
  const people = usePeople(values);
  return (
    <ChipsField
      {...props}
      picked={people.map((person) => ({ id: person.key, name: personText(person) }))}
      find={async (query) => (await findPeople(query)).map(personOption)}
      onChange={(picked) => {
        onChange(picked.map(({ id }) => id));
      }}
    />
  );
}

/** One group of Jira. A name that is not found may be typed: groups of directories can be slow to appear. */
export function GroupPicker(props: One): JSX.Element {
  const { value, onChange } = props;
  return (
    <Field {...props}>
      {(control) => (
        <Combobox
          control={control}
          shown={value ?? ""}
          isFree
          placeholder={props.placeholder}
          find={async (query) => (await findGroups(query)).map((name) => ({ id: name, name }))}
          onPick={({ id }) => {
            onChange(id);
          }}
          onClear={() => {
            onChange(undefined);
          }}
        />
      )}
    </Field>
  );
}

/** One department, calendar, service or agreement. */
export function DefinitionPicker(
  props: One & { kind: Kind; accepts?: (row: Row) => boolean },
): JSX.Element {
  const { kind, value, accepts = () => true, onChange } = props;
  const rows = useKnownRows(kind);
  return (
    <Field {...props}>
      {(control) => (
        <Combobox
          control={control}
          shown={value === undefined ? "" : nameOf(rows, value)}
          placeholder={props.placeholder}
          find={async (query) => narrowed((await fetchRows<Row>(kind)).filter(accepts), query)}
          onPick={({ id }) => {
            onChange(id);
          }}
          onClear={
            props.required === true
              ? undefined
              : () => {
                  onChange(undefined);
                }
          }
        />
      )}
    </Field>
  );
}

/** Several departments, calendars, services or agreements. */
export function DefinitionsPicker(
  props: Many & { kind: Kind; accepts?: (row: Row) => boolean; placeholder?: string },
): JSX.Element {
  const { kind, values, accepts = () => true, onChange } = props;
  const rows = useKnownRows(kind);
  return (
    <ChipsField
      {...props}
      picked={values.map((id) => ({ id, name: nameOf(rows, id) }))}
      find={async (query) => narrowed((await fetchRows<Row>(kind)).filter(accepts), query)}
      onChange={(picked) => {
        onChange(picked.map(({ id }) => id));
      }}
    />
  );
}

/** The name of a person; one who left is said to be away. */
export function personText({ name, active }: Person): string {
  return active ? name : AJS.I18n.getText("accord.app.person.inactive", name);
}

function personOption(person: Person): Option {
  return { id: person.key, name: personText(person), note: person.key };
}

function useKnownRows(kind: Kind): Row[] {
  const [rows, setRows] = useState<Row[]>([]);
  useEffect(() => {
    fetchRows<Row>(kind).then(setRows, () => {
      // Without names, ids are shown; the list says why when it is opened.
    });
  }, [kind]);
  return rows;
}

function nameOf(rows: readonly Row[], id: string): string {
  return rows.find((row) => row.id === id)?.name ?? id;
}

/** @returns the users of these keys; those that are not known (yet) by their key. */
export function usePeople(keys: readonly string[]): Person[] {
  const [people, setPeople] = useState<Person[]>([]);
  const text = keys.join("\n");
  useEffect(() => {
    let isNewest = true;
    const wanted = text === "" ? [] : text.split("\n");
    Promise.all(wanted.map(personOf)).then(
      (found) => {
        if (isNewest) setPeople(found);
      },
      () => {
        // The keys stand for themselves.
      },
    );
    return () => {
      isNewest = false;
    };
  }, [text]);
  return keys.map(
    (key) =>
      people.find((person) => person.key === key) ??
      metPerson(key) ?? { key, name: key, active: true },
  );
}

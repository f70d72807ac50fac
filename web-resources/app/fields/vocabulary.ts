import { request, segment } from "../../shared/http";
import type { Person } from "../model";

/** A value of a field, such as a status. */
export interface Value {
  id: string;
  name: string;
  /** Of a status: the name of its category. */
  category?: string;
}

/** A field that a filter can ask about. */
export interface VocabularyField {
  /** As a filter names it: "status", "cf:10010". */
  field: string;
  name: string;
  type: "choice" | "text" | "user" | "date" | "group" | "number";
  /** Absent where they are too many or free. */
  values?: Value[];
}

const vocabularies = new Map<string, Promise<VocabularyField[]>>();
const people = new Map<string, Promise<Person[]>>();
const groups = new Map<string, Promise<string[]>>();
const met = new Map<string, Person>();

/** @param project the key of the project whose words are wanted; undefined for all of Jira's */
export function fetchVocabulary(project?: string): Promise<VocabularyField[]> {
  const query = project === undefined ? "" : `?project=${segment(project)}`;
  return once(vocabularies, query, () =>
    request<{ fields: VocabularyField[] }>("GET", `/vocabulary${query}`).then(
      ({ fields }) => fields,
    ),
  );
}

/** At most 20 people whose key or name fits. */
export function findPeople(query: string): Promise<Person[]> {
  return once(people, query, () => askForPeople(`query=${segment(query)}`));
}

/** @returns the user of a key; one that Jira does not know is called by it. */
export function personOf(key: string): Promise<Person> {
  return once(people, `key ${key}`, () => askForPeople(`key=${segment(key)}`)).then(
    ([found]) => found ?? { key, name: key, active: false },
  );
}

/** @returns the user of a key, where some answer named them already */
export function metPerson(key: string): Person | undefined {
  return met.get(key);
}

async function askForPeople(query: string): Promise<Person[]> {
  const found = await request<Person[]>("GET", `/vocabulary/users?${query}`);
  for (const person of found) met.set(person.key, person);
  return found;
}

/** At most 20 groups whose name fits. */
export function findGroups(query: string): Promise<string[]> {
  return once(groups, query, () =>
    request<string[]>("GET", `/vocabulary/groups?query=${segment(query)}`),
  );
}

/** One question for all fields of a page that ask the same; a failure is asked again. */
function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const asked = ask();
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}

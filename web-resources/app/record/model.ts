import type { Kind, Person } from "../model";

export type Action = "ADD" | "CHANGE" | "NEW_VERSION" | "REMOVE";

/** What changes are recorded of; the list of users that are machines is written in a document only. */
export type RecordedKind = Kind | "service-accounts";

/** One change of one definition. */
export interface Entry {
  revision: number;
  kind: RecordedKind;
  id: string;
  name: string;
  action: Action;
  at: string;
  by: Person;
  /** What changed, in words. */
  words: string[];
}

/** An entry with the documents: without `before` it was made then, without `after` removed. */
export interface FullEntry extends Entry {
  before?: unknown;
  after?: unknown;
}

export interface EntriesPage {
  entries: Entry[];
  /** The revision before which the next entries are; absent at the end. */
  next?: number;
}

/** What the record is narrowed to. */
export interface Narrowing {
  kind?: string | undefined;
  id?: string | undefined;
  by?: string | undefined;
}

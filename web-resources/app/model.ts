/** What every page of the app shares with Accord's REST interface. Instants are ISO-8601 in UTC. */

/** The kinds of definition, by their part of the REST path. */
export type Kind =
  "calendars" | "departments" | "services" | "agreements" | "surveys" | "project-settings";

/** A user; a key that no user has any more stands as its own name. */
export interface Person {
  key: string;
  name: string;
  active: boolean;
}

export interface Named {
  id: string;
  name: string;
}

/** Something wrong with a document, or worth a look, and where: "versions[0].metrics[1].name". */
export interface Finding {
  path: string;
  message: string;
  cure?: string;
}

/** A definition as it is stored. */
export interface Stored<D> {
  id: string;
  /** Names this state of it: saving says which one was read. */
  revision: number;
  document: D;
  changedAt?: string;
  changedBy?: Person;
  mayEdit: boolean;
  warnings?: Finding[];
}

/** What somebody else stored since the document was read. Without a document: they removed it. */
export interface Conflict<D> {
  revision: number;
  by?: Person;
  at?: string;
  document?: D;
}

/** Who is reading, and what they may do. */
export interface Me {
  user: Person;
  administrator: boolean;
  /** Keys of the projects they administer. */
  administers: string[];
  /** Departments of which they are head or deputy. */
  heads: string[];
  /** Departments they belong to. */
  departments: string[];
}

/** Which tickets are meant. Written exactly as in a configuration document. */
export type Filter =
  | "anything"
  | { field: string; is: string }
  | { field: string; in: string[] }
  | { field: string; set: boolean }
  | { group: string; of: string }
  | { all: Filter[] }
  | { any: Filter[] }
  | { not: Filter };

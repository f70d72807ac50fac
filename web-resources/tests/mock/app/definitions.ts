import type { Conflict, Finding, Kind, Person, Stored } from "../../../app/model";
import { problemsIn } from "./judge";
import { ok, type MockAnswer, refusal } from "./types";

export type Document = Record<string, unknown>;

/** One change of one definition. */
export interface Change {
  revision: number;
  kind: Kind;
  id: string;
  at: string;
  by: Person;
  before?: Document;
  after?: Document;
}

interface Entry {
  document: Document;
  revision: number;
  at: string;
  by: Person;
}

export const KINDS: readonly Kind[] = [
  "calendars",
  "departments",
  "services",
  "agreements",
  "surveys",
  "project-settings",
];

/** Holds definitions as the server does: with revisions, conflicts and a record. */
export class Definitions {
  readonly record: Change[] = [];
  /** Judges a document; tests and features may put a stricter one in its place. */
  check: (kind: Kind, document: Document) => { problems: Finding[]; warnings: Finding[] } = (
    kind,
    document,
  ) => ({ problems: problemsIn(kind, document), warnings: [] });
  mayEdit: (kind: Kind, id: string) => boolean = () => true;
  /** Of changes that the page makes. */
  reader: Person;
  private readonly entries = new Map<string, Entry>();
  private revision = 0;

  constructor(configuration: Record<string, unknown>, reader: Person) {
    this.reader = reader;
    this.load(configuration);
  }

  /** Replaces everything by a configuration document. */
  load(configuration: Record<string, unknown>): void {
    this.entries.clear();
    for (const kind of KINDS) {
      const member = kind === "project-settings" ? "projects" : kind;
      for (const document of (configuration[member] ?? []) as Document[])
        this.put(kind, idOf(kind, document), document, this.reader);
    }
  }

  list(kind: Kind): Document[] {
    return [...this.entries]
      .filter(([key]) => key.startsWith(`${kind}/`))
      .map(([, { document }]) => document);
  }

  find(kind: Kind, id: string): Document | undefined {
    return this.entries.get(`${kind}/${id}`)?.document;
  }

  revisionOf(kind: Kind, id: string): number {
    return this.entries.get(`${kind}/${id}`)?.revision ?? 0;
  }

  /** What a colleague does meanwhile. */
  put(kind: Kind, id: string, document: Document, by: Person, at = "2026-11-24T08:54:00Z"): void {
    const before = this.find(kind, id);
    this.revision += 1;
    this.entries.set(`${kind}/${id}`, { document, revision: this.revision, at, by });
    this.record.push({
      revision: this.revision,
      kind,
      id,
      at,
      by,
      ...(before ? { before } : {}),
      after: document,
    });
  }

  /** GET, PUT, DELETE of one definition, and its check. */
  answer(method: string, kind: Kind, id: string, query: URLSearchParams, body: string): MockAnswer {
    const entry = this.entries.get(`${kind}/${id}`);
    const missing = refusal(404, `There is no ${kind} ${id}.`, "Look at the list.");
    switch (method) {
      case "GET":
        return entry ? ok(this.stored(kind, id, entry)) : missing;
      case "PUT":
        return this.save(kind, id, Number(query.get("revision")), JSON.parse(body) as Document);
      case "DELETE":
        if (!entry) return missing;
        return this.remove(kind, id, entry, Number(query.get("revision")));
      default:
        return refusal(405, "Not allowed.");
    }
  }

  private save(kind: Kind, id: string, revision: number, document: Document): MockAnswer {
    if (this.revisionOf(kind, id) !== revision) return this.conflict(kind, id);
    const { problems } = this.check(kind, document);
    if (problems.length > 0)
      return {
        status: 400,
        value: { error: "It was not saved.", detail: "Mend what is listed.", problems },
      };
    this.put(kind, id, document, this.reader);
    return this.answer("GET", kind, id, new URLSearchParams(), "");
  }

  private remove(kind: Kind, id: string, entry: Entry, revision: number): MockAnswer {
    if (entry.revision !== revision) return this.conflict(kind, id);
    const users = KINDS.flatMap((other) =>
      this.list(other).filter(
        (document) =>
          !(other === kind && idOf(kind, document) === id) &&
          JSON.stringify(document).includes(JSON.stringify(id)),
      ),
    );
    if (users.length > 0)
      return {
        status: 409,
        value: {
          error: `${id} cannot be removed: ${users.length} definitions refer to it.`,
          detail: "Take it out of them first.",
          problems: users.map((user) => ({
            path: "",
            message: `${String(user.name ?? user.project)} names it.`,
          })),
        },
      };
    this.revision += 1;
    this.entries.delete(`${kind}/${id}`);
    this.record.push({
      revision: this.revision,
      kind,
      id,
      at: "2026-11-24T08:54:00Z",
      by: this.reader,
      before: entry.document,
    });
    return { status: 204 };
  }

  /** What somebody is told whose revision is not the stored one. */
  conflict(kind: Kind, id: string): MockAnswer {
    const entry = this.entries.get(`${kind}/${id}`);
    const last = [...this.record].reverse().find((one) => one.kind === kind && one.id === id);
    const conflict: Conflict<Document> = {
      revision: entry?.revision ?? 0,
      ...(last ? { by: last.by, at: last.at } : {}),
      ...(entry ? { document: entry.document } : {}),
    };
    return {
      status: 409,
      value: { error: "Somebody else was faster.", detail: "Look at both.", conflict },
    };
  }

  private stored(kind: Kind, id: string, entry: Entry): Stored<Document> {
    return {
      id,
      revision: entry.revision,
      document: entry.document,
      changedAt: entry.at,
      changedBy: entry.by,
      mayEdit: this.mayEdit(kind, id),
      warnings: this.check(kind, entry.document).warnings,
    };
  }
}

export function idOf(kind: Kind, document: Document): string {
  return String(kind === "project-settings" ? document.project : document.id);
}

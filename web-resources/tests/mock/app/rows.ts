import type { Kind, Named } from "../../../app/model";
import { type Definitions, type Document, idOf } from "./definitions";
import { PEOPLE } from "./people";

interface Agreement {
  id: string;
  name: string;
  kind?: string;
  provider: string;
  clients?: string[];
  versions: { version: number; status: string; effectiveFrom?: string; reviewOn?: string }[];
}

interface Department {
  id: string;
  name: string;
  kind?: string;
  head?: string;
  calendar: string;
  members?: (string | { group: string })[];
}

export const named = (store: Definitions, kind: Kind, id: string): Named => ({
  id,
  name: (store.find(kind, id)?.name as string | undefined) ?? id,
});

export const agreementsOf = (store: Definitions): Agreement[] =>
  store.list("agreements") as unknown as Agreement[];

/** The lists, as the contract says: sorted by name. */
export function rowsOf(store: Definitions, kind: Kind): unknown[] {
  const rows = store.list(kind).map((document): Document => ({
    ...row(store, kind, document),
    mayEdit: store.mayEdit(kind, idOf(kind, document)),
  }));
  return rows.sort((a, b) => String(a.name).localeCompare(String(b.name)));
}

function row(store: Definitions, kind: Kind, document: Document): Document {
  switch (kind) {
    case "calendars":
      return calendarRow(store, document);
    case "departments":
      return departmentRow(store, document as unknown as Department);
    case "services":
      return {
        id: document.id,
        name: document.name,
        description: document.description ?? "",
        kind: document.kind ?? "customer-facing",
        provider: named(store, "departments", String(document.provider)),
      };
    case "agreements":
      return agreementRow(store, document as unknown as Agreement);
    case "surveys":
      return {
        id: document.id,
        name: document.name,
        provider: named(store, "departments", String(document.provider)),
        instrument: document.instrument,
        audience: document.audience ?? "both",
        services: ((document.services ?? []) as string[]).map((id) => named(store, "services", id)),
        mode: document.mode ?? "anonymous",
        samplePercent: document.samplePercent ?? 100,
        active: document.active ?? true,
      };
    case "project-settings":
      return {
        project: document.project,
        name: document.project === "ITS" ? "IT Services" : document.project,
        department: named(store, "departments", String(document.owner)),
        agreements: ((document.agreements ?? []) as string[]).map((id) =>
          named(store, "agreements", id),
        ),
      };
  }
}

function calendarRow(store: Definitions, document: Document): Document {
  const { id, name } = document;
  const versions = document.versions as { version: number; zone?: string; hours?: string }[];
  const newest = versions[versions.length - 1];
  const uses = (kind: Kind): number =>
    store.list(kind).filter((one) => JSON.stringify(one).includes(`"calendar":"${String(id)}"`))
      .length;
  return {
    id,
    name,
    ...(newest?.zone === undefined ? { always: true } : { zone: newest.zone }),
    hours: newest?.hours === "always" ? "Always open" : "Mon\u2013Fri 09:00\u201318:00",
    version: newest?.version ?? 1,
    departments: uses("departments"),
    agreements: uses("agreements"),
  };
}

function departmentRow(store: Definitions, department: Department): Document {
  const { id, name, kind = "internal", head, calendar, members = [] } = department;
  const agreements = agreementsOf(store);
  return {
    id,
    name,
    kind,
    ...(head === undefined
      ? {}
      : {
          head: PEOPLE.find(({ key }) => key === head) ?? { key: head, name: head, active: false },
        }),
    calendar: named(store, "calendars", calendar),
    groups: members.map((member) => (typeof member === "string" ? member : member.group)),
    services: store.list("services").filter(({ provider }) => provider === id).length,
    provides: agreements.filter(({ provider }) => provider === id).length,
    receives: agreements.filter(
      ({ clients = [], provider }) =>
        clients.includes(id) || (clients.length === 0 && provider !== id),
    ).length,
  };
}

function agreementRow(store: Definitions, agreement: Agreement): Document {
  const { id, name, kind = "SLA", provider, clients = [], versions } = agreement;
  const newest = versions[versions.length - 1];
  const inForce = versions.find(({ status }) => status === "active");
  return {
    id,
    name,
    kind,
    provider: named(store, "departments", provider),
    clients: clients.map((client) => named(store, "departments", client)),
    ...(clients.length === 0 ? { everybody: true } : {}),
    state: newest?.status ?? "draft",
    ...(inForce ? { inForce: inForce.version, effectiveFrom: inForce.effectiveFrom } : {}),
    newest: newest?.version ?? 0,
    ...(newest?.reviewOn === undefined ? {} : { reviewOn: newest.reviewOn }),
  };
}

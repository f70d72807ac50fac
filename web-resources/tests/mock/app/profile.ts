import type { Delivery, Profile, ProfilePromise } from "../../../app/profile/model";
import type { AppMock } from "./answers";
import type { Definitions } from "./definitions";
import { PEOPLE } from "./people";
import { agreementsOf, named } from "./rows";
import { type MockAnswer, type MockRequest, ok, refusal } from "./types";

interface Goal {
  name: string;
  for?: { field: string; is?: string; in?: string[] };
  within?: string;
  by?: string;
  calendar: string;
}

interface Metric {
  kind: string;
  name: string;
  owedBy?: "provider" | "client";
  goals: Goal[];
  complianceTarget?: number;
}

const person = (key: string) =>
  PEOPLE.find((known) => known.key === key) ?? { key, name: key, active: false };

/** GET /departments/{id}/profile, from what is stored. */
export function answerProfile(
  { method, path }: MockRequest,
  { definitions }: AppMock,
): MockAnswer | undefined {
  const id = /^\/departments\/([^/]+)\/profile$/.exec(path)?.[1];
  if (method !== "GET" || id === undefined) return undefined;
  const department = definitions.find("departments", decodeURIComponent(id));
  if (!department) return refusal(404, `There is no department ${id}.`);
  return ok(profileOf(definitions, department as unknown as StoredDepartment));
}

interface StoredDepartment extends Partial<Omit<Profile, "head" | "deputies" | "calendar">> {
  id: string;
  name: string;
  head?: string;
  deputies?: string[];
  calendar: string;
}

function profileOf(store: Definitions, department: StoredDepartment): Profile {
  const { id, name, kind = "internal", head, deputies = [], calendar } = department;
  const parts = agreementsOf(store).map((agreement) => ({
    agreement: { id: agreement.id, name: agreement.name, version: agreement.versions.length },
    provider: named(store, "departments", agreement.provider),
    clients: (agreement.clients ?? []).map((client) => named(store, "departments", client)),
    promises: promisesOf(store, agreement.versions[agreement.versions.length - 1]),
  }));
  return {
    id,
    name,
    kind,
    ...(head === undefined ? {} : { head: person(head) }),
    deputies: deputies.map(person),
    contact: department.contact ?? "",
    channels: department.channels ?? [],
    calendar: {
      ...named(store, "calendars", calendar),
      zone: "Europe/Berlin",
      hours: "Mon\u2013Fri 09:00\u201318:00",
    },
    services: store
      .list("services")
      .filter(({ provider }) => provider === id)
      .map((service) => ({
        id: String(service.id),
        name: String(service.name),
        description: (service.description as string | undefined) ?? "",
        kind: service.kind === "supporting" ? "supporting" : "customer-facing",
      })),
    delivers: parts
      .filter(({ provider }) => provider.id === id)
      .map(({ agreement, clients, promises }): Delivery => ({
        agreement,
        to: clients,
        ...(clients.length === 0 ? { everybody: true } : {}),
        promises,
      })),
    receives: parts
      .filter(({ clients }) => clients.some((client) => client.id === id))
      .map(({ agreement, provider, promises }) => ({ agreement, from: provider, promises })),
  };
}

function promisesOf(store: Definitions, version: unknown): ProfilePromise[] {
  const { metrics } = version as { metrics: Metric[] };
  const timed = metrics.filter(({ kind }) => kind === "time");
  return timed.map(({ name, owedBy = "provider", goals, complianceTarget = 95 }) => ({
    metric: name,
    owedBy,
    complianceTarget,
    goals: goals.map((goal) => ({
      name: goal.name,
      ...(goal.for
        ? { for: `${goal.for.field} is ${goal.for.is ?? goal.for.in?.join(" or ") ?? ""}` }
        : {}),
      ...(goal.within === undefined ? { by: goal.by ?? "" } : { within: goal.within }),
      calendar: named(store, "calendars", goal.calendar),
    })),
  }));
}

import type { Person } from "../../../app/model";

const person = (key: string, name: string, active = true): Person => ({ key, name, active });

export const ANNA = person("admin", "Anna Albrecht");
export const PAUL = person("paul", "Paul Okafor");
export const PEOPLE: readonly Person[] = [
  ANNA,
  person("ines", "Ines Winter"),
  person("omar", "Omar Haddad"),
  PAUL,
  person("lena", "Lena Brandt"),
  person("gone", "Georg Ohnemus", false),
];

export const GROUPS: readonly string[] = [
  "dept-service-desk",
  "dept-network",
  "dept-applications",
  "dept-finance",
  "dept-hr",
  "dept-facilities",
  "dept-legal",
  "dept-procurement",
  "clients-external",
  "jira-administrators",
];

import { request, segment } from "../../shared/http";
import type { EntriesPage, FullEntry, Narrowing } from "./model";

/** @param before the revision before which the entries are; undefined for the newest */
export function fetchRecord(
  { kind, id, by }: Narrowing,
  before: number | undefined,
): Promise<EntriesPage> {
  const query = new URLSearchParams({ limit: "50" });
  for (const [name, value] of Object.entries({ kind, id, by })) if (value) query.set(name, value);
  if (before !== undefined) query.set("before", String(before));
  return request<EntriesPage>("GET", `/record?${query.toString()}`);
}

export function fetchEntry(revision: string): Promise<FullEntry> {
  return request<FullEntry>("GET", `/record/${segment(revision)}`);
}

import { request, segment } from "../../shared/http";
import type { Finding, Kind, Stored } from "../model";

export interface Findings {
  problems: Finding[];
  warnings: Finding[];
}

export function fetchDefinition<D>(kind: Kind, id: string): Promise<Stored<D>> {
  return request<Stored<D>>("GET", `/${kind}/${segment(id)}`);
}

/**
 * Stores a document.
 *
 * @param revision the one that was read; 0 makes a new definition
 * @throws HttpError 400 with `problems`, 409 with `conflict` when somebody was faster
 */
export function saveDefinition<D>(
  kind: Kind,
  id: string,
  revision: number,
  document: D,
): Promise<Stored<D>> {
  const path = `/${kind}/${segment(id)}?revision=${revision}`;
  return request<Stored<D>>("PUT", path, JSON.stringify(document));
}

/** @throws HttpError 409 with `problems` while something refers to it. */
export function removeDefinition(kind: Kind, id: string, revision: number): Promise<void> {
  return request<undefined>("DELETE", `/${kind}/${segment(id)}?revision=${revision}`);
}

/** Judges a document without storing it. */
export function checkDefinition(kind: Kind, id: string, document: unknown): Promise<Findings> {
  return request<Findings>("POST", `/${kind}/${segment(id)}/check`, JSON.stringify(document));
}

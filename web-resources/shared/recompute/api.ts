import { request, segment } from "../http";
import type { Recomputation, Wanted } from "./model";

/**
 * Starts a dry run; nothing is written by it.
 *
 * @throws HttpError 400 with `problems` when the document cannot be stored, 409 with `conflict` when somebody stored
 *     another one meanwhile, 409 when one of the same is under way
 */
export function startRecomputation(wanted: Wanted): Promise<Recomputation> {
  return request<Recomputation>("POST", "/recomputations", JSON.stringify(wanted));
}

/** @returns those that the server still knows, without their differences. */
export function fetchRecomputations(): Promise<Recomputation[]> {
  return request<Recomputation[]>("GET", "/recomputations");
}

export function fetchRecomputation(id: string): Promise<Recomputation> {
  return request<Recomputation>("GET", `/recomputations/${segment(id)}`);
}

/** Stores the definition, if there is one, and writes the new verdicts beside the old ones. */
export function applyRecomputation(id: string): Promise<unknown> {
  return request("POST", `/recomputations/${segment(id)}/apply`);
}

/** Ends it, or drops what it found. */
export function cancelRecomputation(id: string): Promise<unknown> {
  return request("DELETE", `/recomputations/${segment(id)}`);
}

import { request, segment } from "../../shared/http";
import type { Stored } from "../model";
import type { Agreement, Side } from "./model";

/** What can be done with a version besides editing it. */
export type Act = "propose" | "withdraw" | "sign" | "end";

/**
 * Takes a version a step through its life.
 *
 * @param said what the step needs to know: the side that signs, until when it holds
 * @throws HttpError 400 with `problems`, 403, 409 when somebody was faster
 */
export function actOnVersion(
  stored: Stored<Agreement>,
  version: number,
  act: Act,
  said?: { side: Side } | { until: string },
): Promise<Stored<Agreement>> {
  const path = `/agreements/${segment(stored.id)}/versions/${version}/${act}`;
  return request<Stored<Agreement>>(
    "POST",
    `${path}?revision=${stored.revision}`,
    JSON.stringify(said ?? {}),
  );
}

/** What one version says otherwise than another, in words. */
export function fetchDifference(
  id: string,
  from: number,
  to: number,
): Promise<{ words: string[] }> {
  return request("GET", `/agreements/${segment(id)}/difference?from=${from}&to=${to}`);
}

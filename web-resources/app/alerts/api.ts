import { request, segment } from "../../shared/http";
import type { AlertsPart } from "./model";

/** @param before where the older ones begin, as the part before said; undefined for the newest */
export function fetchAlerts(
  state: string,
  issue: string,
  before: string | number | undefined,
): Promise<AlertsPart> {
  const query = new URLSearchParams({ limit: "50" });
  if (state !== "") query.set("state", state);
  if (issue !== "") query.set("issue", issue);
  if (before !== undefined) query.set("before", String(before));
  return request<AlertsPart>("GET", `/alerts?${query.toString()}`);
}

/** Says that somebody has taken care: steps that wait for it are skipped. */
export function acknowledgeAlert(id: string | number): Promise<unknown> {
  return request("POST", `/alerts/${segment(String(id))}/acknowledge`);
}

/** Tries again at once what failed. */
export function retryAlert(id: string | number): Promise<unknown> {
  return request("POST", `/alerts/${segment(String(id))}/retry`);
}

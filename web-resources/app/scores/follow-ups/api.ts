import { search } from "../../../shared/figures/links";
import { request, segment } from "../../../shared/http";
import type { FollowUp, FollowUps } from "./model";

export function fetchFollowUps(department: string): Promise<FollowUps> {
  return request("GET", `/follow-ups${search({ department })}`);
}

/** @param done what was done; it is mailed to the person as it is */
export function closeFollowUp(id: string, done: string): Promise<FollowUp> {
  return request("POST", `/follow-ups/${segment(id)}/close`, JSON.stringify({ done }));
}

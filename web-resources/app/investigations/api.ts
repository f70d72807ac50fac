import { search } from "../../shared/figures/links";
import { request, segment } from "../../shared/http";
import type { Findings, Investigation, InvestigationRow } from "./model";

export function fetchInvestigations(
  state: string,
  department: string,
): Promise<InvestigationRow[]> {
  return request("GET", `/investigations${search({ state, department })}`);
}

export function fetchInvestigation(id: string): Promise<Investigation> {
  return request("GET", `/investigations/${segment(id)}`);
}

/** @throws HttpError 409 when somebody else stored it since that revision */
export function saveFindings(
  id: string,
  findings: Findings,
  revision: number,
): Promise<Investigation> {
  // A member left out stays as it was.
  const { owner = "", finding = "", action = "", recheckOn = "" } = findings;
  const body = JSON.stringify({ owner, finding, action, recheckOn, revision });
  return request("PUT", `/investigations/${segment(id)}`, body);
}

export function closeInvestigation(
  id: string,
  evidence: string,
  revision: number,
): Promise<Investigation> {
  const body = JSON.stringify({ evidence, revision });
  return request("POST", `/investigations/${segment(id)}/close`, body);
}

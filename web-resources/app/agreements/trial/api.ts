import { request } from "../../../shared/http";
import type { Kind } from "../../model";
import type { Trial } from "./model";

/** How many of a project's issues are tried. */
export const TRIED = 50;

/** What is tried: a definition, and the version of an agreement that judges as if it had always been in force. */
export interface OnTrial {
  kind: Kind;
  id: string;
  document: unknown;
  version?: number;
}

/** Judges a project's last issues as if a definition were as given. */
export function tryOut(project: string, tried: OnTrial): Promise<Trial> {
  const body = { project, ...tried, limit: TRIED };
  return request<Trial>("POST", "/trials", JSON.stringify(body));
}

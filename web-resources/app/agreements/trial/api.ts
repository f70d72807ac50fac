import { request } from "../../../shared/http";
import type { Kind } from "../../model";
import type { Trial } from "./model";

/** How many of a project's issues are tried. */
export const TRIED = 50;

/** Judges a project's last issues as if a definition were as given. */
export function tryOut(project: string, kind: Kind, id: string, document: unknown): Promise<Trial> {
  const body = { project, kind, id, document, limit: TRIED };
  return request<Trial>("POST", "/trials", JSON.stringify(body));
}

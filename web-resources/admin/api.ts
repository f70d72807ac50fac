import { request, requestText, segment } from "../shared/http";
import type { Preview, Project, Recomputation, Status } from "./model";

/** @returns the configuration that is stored, as the text of a document. */
export function exportConfiguration(): Promise<string> {
  return requestText("GET", "/configuration");
}

/** Judges a document without changing anything. */
export function previewConfiguration(document: string): Promise<Preview> {
  return request<Preview>("POST", "/configuration/preview", document);
}

/**
 * Stores a document.
 *
 * @param fingerprint of the preview that the administrator saw
 * @throws HttpError 409 when what is stored has changed since that preview
 */
export function applyConfiguration(document: string, fingerprint: string): Promise<Preview> {
  return request<Preview>("PUT", `/configuration?fingerprint=${segment(fingerprint)}`, document);
}

export function fetchProjects(): Promise<Project[]> {
  return request<Project[]>("GET", "/projects");
}

/** Starts a dry run over all issues of a project. */
export function startRecomputation(project: string): Promise<Recomputation> {
  return request<Recomputation>("POST", "/recomputations", JSON.stringify({ project }));
}

/** @returns the dry runs that the server still knows. */
export function fetchRecomputations(): Promise<Recomputation[]> {
  return request<Recomputation[]>("GET", "/recomputations");
}

export function fetchRecomputation(id: string): Promise<Recomputation> {
  return request<Recomputation>("GET", `/recomputations/${segment(id)}`);
}

/** Writes the new verdicts beside the old ones. */
export function applyRecomputation(id: string): Promise<Recomputation | undefined> {
  return request<Recomputation | undefined>("POST", `/recomputations/${segment(id)}/apply`);
}

export function cancelRecomputation(id: string): Promise<Recomputation | undefined> {
  return request<Recomputation | undefined>("DELETE", `/recomputations/${segment(id)}`);
}

export function fetchStatus(): Promise<Status> {
  return request<Status>("GET", "/status");
}

import { request, requestText, segment } from "../shared/http";
import type { OutsideSystems, Preview, Project, Rebuild, Status } from "./model";

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

export function fetchStatus(): Promise<Status> {
  return request<Status>("GET", "/status");
}

/** What other systems have sent, and what of it was refused. */
export function fetchOutsideSystems(): Promise<OutsideSystems> {
  return request<OutsideSystems>("GET", "/outside-tickets");
}

/** The one under way, else the last one. */
export function fetchRebuild(): Promise<Rebuild> {
  return request<Rebuild>("GET", "/rebuild");
}

/** @throws HttpError 409 when one is under way */
export function startRebuild(): Promise<Rebuild> {
  return request<Rebuild>("POST", "/rebuild");
}

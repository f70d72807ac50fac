import { contextPath } from "./host";

const ACCORD = "/rest/accord/1.0";

/** An answer that is not a success, or no answer at all (status 0). */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly detail: string,
    /** The answer's JSON, where it had some. */
    readonly body?: unknown,
  ) {
    super(message);
  }
}

const JSON_TYPE = "application/json";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/**
 * Calls Accord's REST interface.
 *
 * @param path below /rest/accord/1.0, with a slash in front
 * @param body JSON text as it goes over the wire, or text of another type
 * @throws HttpError with the server's own words where it gave some
 */
export async function request<T>(
  method: Method,
  path: string,
  body?: string,
  type = JSON_TYPE,
): Promise<T> {
  const text = await requestText(method, path, body, type);
  if (text === "") return undefined as T;
  const value = parsed(text);
  // A login page, or a proxy's own words.
  if (value === undefined) throw new HttpError(0, AJS.I18n.getText("accord.error.no-data"), "");
  return value as T;
}

/** Asks Jira's own REST interface: a path below /rest/api/2, with a slash in front. */
export async function requestJira<T>(path: string): Promise<T> {
  const response = await send("GET", "/rest/api/2", path);
  const text = await response.text();
  if (!response.ok) throw failure(response.status, text);
  return JSON.parse(text) as T;
}

/** The same, for an answer that is wanted to the letter. */
export async function requestText(
  method: Method,
  path: string,
  body?: string,
  type = JSON_TYPE,
): Promise<string> {
  const response = await send(method, ACCORD, path, body, type);
  const text = await response.text();
  if (!response.ok) throw failure(response.status, text);
  return text;
}

/** A part of a path that came from data: escaped. */
export function segment(value: string): string {
  return encodeURIComponent(value);
}

async function send(
  method: Method,
  base: string,
  path: string,
  body?: string,
  type = JSON_TYPE,
): Promise<Response> {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (method !== "GET") headers["X-Atlassian-Token"] = "no-check";
  if (body !== undefined) headers["Content-Type"] = type;
  try {
    return await fetch(`${contextPath()}${base}${path}`, {
      method,
      headers,
      credentials: "same-origin",
      cache: "no-store",
      ...(body === undefined ? {} : { body }),
    });
  } catch {
    throw new HttpError(0, AJS.I18n.getText("accord.error.unreachable"), "");
  }
}

function failure(status: number, text: string): HttpError {
  const body = parsed(text);
  const said = (typeof body === "object" && body !== null ? body : {}) as {
    error?: unknown;
    detail?: unknown;
  };
  const error = typeof said.error === "string" ? said.error : words(status);
  const detail = typeof said.detail === "string" ? said.detail : "";
  return new HttpError(status, error, detail, body);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function words(status: number): string {
  if (status === 401) return AJS.I18n.getText("accord.error.login");
  if (status === 403) return AJS.I18n.getText("accord.error.forbidden");
  if (status === 404) return AJS.I18n.getText("accord.error.missing");
  if (status === 413) return AJS.I18n.getText("accord.error.too-large");
  return AJS.I18n.getText("accord.error.server", String(status));
}

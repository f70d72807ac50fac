import { contextPath } from "../host";
import type { TicketsQuery } from "./model";

/** Address of the app, without a slash at the end. */
export function appAddress(): string {
  return `${contextPath()}/plugins/servlet/accord`;
}

/** Address of the list of tickets behind a figure. */
export function ticketsAddress(query: TicketsQuery): string {
  return `${appAddress()}/tickets${search({ ...query })}`;
}

/** Address of the tickets behind a part of "who had the time". */
export function timeTicketsAddress(query: Record<string, string | undefined>): string {
  return `${appAddress()}/tickets/time${search(query)}`;
}

/** Address of a page of the app; its parts come from data and are escaped. */
export function pageAddress(...parts: string[]): string {
  return `${appAddress()}/${parts.map(encodeURIComponent).join("/")}`;
}

/** "?provider=it&periods=13", without what is not given; empty when nothing is. */
export function search(values: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

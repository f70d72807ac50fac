import { request, segment } from "../../shared/http";
import type { Calendar, Country, Holiday, Preview } from "./model";

export const PREVIEW_DAYS = 14;

/** @param from the first date; the server's today without */
export function previewCalendar(calendar: Calendar, from?: string): Promise<Preview> {
  const body = { calendar, days: PREVIEW_DAYS, ...(from === undefined ? {} : { from }) };
  return request<Preview>("POST", "/calendar-preview", JSON.stringify(body));
}

export function fetchCountries(): Promise<Country[]> {
  return request<Country[]>("GET", "/holidays/countries");
}

/** Public holidays of whole years, both included. */
export function fetchHolidays(
  country: string,
  region: string,
  from: number,
  to: number,
): Promise<{ date: string; name: string }[]> {
  const where = `country=${segment(country)}${region === "" ? "" : `&region=${segment(region)}`}`;
  return request("GET", `/holidays?${where}&from=${from}&to=${to}`);
}

/** What is in an iCalendar file: the days that would be holidays, and what is left out and why. */
export interface ReadFile {
  /** What the file calls itself; may be empty. */
  name: string;
  holidays: Holiday[];
  left: { summary: string; start: string; why: string }[];
}

/** @throws HttpError 400 for what is no iCalendar, and for more than 1 MB */
export function readCalendarFile(text: string): Promise<ReadFile> {
  return request<ReadFile>("POST", "/holidays/icalendar", text, "text/calendar");
}

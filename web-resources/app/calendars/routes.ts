import type { Route } from "../route";
import { CalendarPage } from "./calendar-page";
import { CalendarsPage } from "./calendars-page";

export const calendarRoutes: readonly Route[] = [
  { path: "calendars", page: CalendarsPage },
  { path: "calendars/new", page: CalendarPage },
  { path: "calendars/:id", page: CalendarPage },
];

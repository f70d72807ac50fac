import type { Route } from "../route";
import { TicketsPage } from "./tickets-page";
import { TimeTicketsPage } from "./time-tickets-page";

export const ticketRoutes: readonly Route[] = [
  { path: "tickets", page: TicketsPage },
  { path: "tickets/time", page: TimeTicketsPage },
];

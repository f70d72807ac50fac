import type { Route } from "../route";
import { ServiceEditPage } from "./service-edit-page";
import { ServicesPage } from "./services-page";

export const serviceRoutes: readonly Route[] = [
  { path: "services", page: ServicesPage },
  { path: "services/new", page: ServiceEditPage },
  { path: "services/:id", page: ServiceEditPage },
];

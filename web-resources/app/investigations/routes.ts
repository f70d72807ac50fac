import type { Route } from "../route";
import { InvestigationPage } from "./investigation-page";
import { InvestigationsPage } from "./investigations-page";

export const investigationRoutes: readonly Route[] = [
  { path: "investigations", page: InvestigationsPage },
  { path: "investigations/:id", page: InvestigationPage },
];

import type { Route } from "../route";
import { PerformancePage } from "./performance-page";

export const performanceRoutes: readonly Route[] = [
  { path: "departments/:id/performance", page: PerformancePage },
];

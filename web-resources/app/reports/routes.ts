import type { Route } from "../route";
import { ReportPage } from "./report-page";
import { ReportsPage } from "./reports-page";

export const reportRoutes: readonly Route[] = [
  { path: "reports", page: ReportsPage },
  { path: "reports/:department/:label", page: ReportPage },
];

import type { Route } from "../route";
import { AlertsPage } from "./alerts-page";

export const alertRoutes: readonly Route[] = [{ path: "alerts", page: AlertsPage }];

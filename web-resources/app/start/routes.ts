import type { Route } from "../route";
import { StartPage } from "./start-page";

export const startRoutes: readonly Route[] = [{ path: "start", page: StartPage }];

import type { Route } from "../route";
import { ScoresPage } from "./scores-page";

export const scoreRoutes: readonly Route[] = [{ path: "scores/:department", page: ScoresPage }];

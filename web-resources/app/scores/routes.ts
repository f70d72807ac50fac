import type { Route } from "../route";
import { OwnViewPage } from "./own-view-page";
import { ScoresPage } from "./scores-page";

export const scoreRoutes: readonly Route[] = [
  { path: "scores/:department", page: ScoresPage },
  { path: "scores/:department/own-view", page: OwnViewPage },
];

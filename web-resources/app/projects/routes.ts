import type { Route } from "../route";
import { ProjectPage } from "./project-page";

export const projectRoutes: readonly Route[] = [{ path: "projects/:id", page: ProjectPage }];

import type { Route } from "../route";
import { ProfilePage } from "./profile-page";

/** After departments/new, which would read as a department of that id. */
export const profileRoutes: readonly Route[] = [{ path: "departments/:id", page: ProfilePage }];

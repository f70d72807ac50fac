import type { Route } from "../route";
import { OutsidePage } from "./outside-page";

export const outsideRoutes: readonly Route[] = [{ path: "outside/:system/:id", page: OutsidePage }];

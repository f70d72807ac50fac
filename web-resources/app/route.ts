import type { FunctionComponent } from "preact";
import type { Params } from "./router/address";

/** An address of the app, such as "departments/:id", and what stands there. */
export interface Route {
  path: string;
  page: FunctionComponent<{ params: Params }>;
}

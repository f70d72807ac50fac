import type { Filter, Named } from "../model";

export type ServiceKind = "customer-facing" | "supporting";

/** A service as its list shows it. */
export interface ServiceRow extends Named {
  description: string;
  kind: ServiceKind;
  provider: Named;
  mayEdit: boolean;
}

/** A service as a configuration document has it. */
export interface Service {
  id: string;
  name: string;
  description?: string;
  provider?: string;
  kind?: ServiceKind;
  /** Which tickets are requests for it. */
  requests?: Filter;
}

import type { Named, Person } from "../model";

export type DepartmentKind = "internal" | "external";

/** A department as its list shows it. */
export interface DepartmentRow extends Named {
  kind: DepartmentKind;
  head?: Person;
  calendar: Named;
  groups: string[];
  services: number;
  /** Agreements in which it is the provider, and a client. */
  provides: number;
  receives: number;
  mayEdit: boolean;
}

/** A group whose members belong to a department, from and until instants if not for ever. */
export interface Membership {
  group: string;
  from?: string;
  until?: string;
}

export type Acceptance = "on-arrival" | "on-assignment" | "on-first-action";

/** A way to reach a department. */
export interface Channel {
  name: string;
  at: string;
}

/** A department as a configuration document has it. */
export interface Department {
  id: string;
  name: string;
  kind?: DepartmentKind;
  head?: string;
  deputies?: string[];
  members?: (string | Membership)[];
  calendar?: string;
  accepts?: Acceptance;
  acceptWithin?: string;
  contact?: string;
  channels?: Channel[];
}

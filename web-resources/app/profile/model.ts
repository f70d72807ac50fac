import type { Channel, DepartmentKind } from "../departments/model";
import type { Named, Person } from "../model";
import type { ServiceKind } from "../services/model";

export interface ProfileGoal {
  name: string;
  /** The filter in words; absent when it is for everything. */
  for?: string;
  /** "8h": an amount of working time. Either this or `by`. */
  within?: string;
  /** The field whose date counts. */
  by?: string;
  calendar: Named;
  /** "3 days = 24h on Berlin office hours (8h a day)" */
  length?: string;
}

export interface ProfilePromise {
  metric: string;
  owedBy: "provider" | "client";
  goals: ProfileGoal[];
  /** Percent of cycles to be met. */
  complianceTarget: number;
}

export interface AgreementName extends Named {
  version: number;
}

export interface Delivery {
  agreement: AgreementName;
  /** The clients. */
  to: Named[];
  /** Every other department is a client; then `to` is empty. */
  everybody?: boolean;
  promises: ProfilePromise[];
}

export interface Receipt {
  agreement: AgreementName;
  from: Named;
  promises: ProfilePromise[];
}

/** What a department delivers, to whom, how fast; and what it is owed. */
export interface Profile extends Named {
  kind: DepartmentKind;
  head?: Person;
  deputies: Person[];
  contact: string;
  channels: Channel[];
  calendar: Named & { zone?: string; hours: string };
  services: (Named & { description: string; kind: ServiceKind })[];
  delivers: Delivery[];
  receives: Receipt[];
}

import type { Named, Person } from "../model";

export type Instrument = "transactional" | "relationship";
export type Audience = "internal" | "external" | "both";
export type Mode = "anonymous" | "attributed";
export type ItemKind = "choose-again" | "agreement" | "effort" | "minutes" | "text" | "drivers";

/** A survey as its list shows it. */
export interface SurveyRow extends Named {
  provider: Named;
  instrument: Instrument;
  audience: Audience;
  services: Named[];
  mode: Mode;
  samplePercent: number;
  active: boolean;
  mayEdit: boolean;
}

/** A question that is said in full. */
export interface FullItem {
  id: string;
  kind: ItemKind;
  /** The question of a clause that its answers speak to. */
  question?: string;
  /** By language; "{department}" stands for the provider. Left out for the standard wording. */
  wording?: Record<string, string>;
}

/** A standard question by its id, or one that is said in full. */
export type SurveyItem = string | FullItem;

/** What is asked from an instant on. */
export interface QuestionSet {
  number: number;
  effectiveFrom: string;
  items: SurveyItem[];
}

/** A survey as a configuration document has it. */
export interface Survey {
  id: string;
  name: string;
  provider?: string;
  instrument: Instrument;
  audience?: Audience;
  services?: string[];
  mode?: Mode;
  samplePercent?: number;
  active?: boolean;
  questionSets: QuestionSet[];
}

/** GET /surveys/{id}/asking: whom it was decided to ask, and whom not. */
export interface Asking {
  counts: Record<string, number>;
  /** Absent where the reader may not know who was asked. */
  entries?: Decision[];
}

export interface Decision {
  at: string;
  issue?: string;
  person: Person;
  decision: string;
  /** The sample can be drawn again from it. */
  seed: number;
  mail?: "PENDING" | "DELIVERED" | "BOUNCED" | "WITHDRAWN";
  error?: string;
}

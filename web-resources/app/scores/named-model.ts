import type { Named, Person } from "../model";

/** GET /figures/survey/named */
export interface NamedAnswers {
  period: string;
  total: number;
  answers: NamedAnswer[];
  /** Where the next page begins; absent at the end. */
  next?: number;
}

export interface NamedAnswer {
  person: Person;
  client: Named;
  survey: Named;
  /** Key of the request; absent when there was none, or when the reader may not see it. */
  issue?: string;
  /** Absent where only the week was kept. */
  at?: string;
  week: string;
  items: Given[];
}

export interface Given {
  id: string;
  kind: "CHOOSE_AGAIN" | "AGREEMENT" | "EFFORT" | "MINUTES" | "TEXT" | "DRIVERS";
  wording: string;
  value: string;
}

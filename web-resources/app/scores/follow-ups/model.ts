import type { Named, Person } from "../../model";

/** GET /follow-ups */
export interface FollowUps {
  department: Named;
  /** The one that is due first first. */
  open: FollowUp[];
  /** The one closed last first. */
  closed: FollowUp[];
  moreOpen: boolean;
  moreClosed: boolean;
}

/** That somebody who answered a survey asks to be contacted. */
export interface FollowUp {
  id: string;
  person: Person;
  client: Named;
  survey: Named;
  askedAt: string;
  dueAt: string;
  late: boolean;
  /** Whether the answer carries the name, too. */
  named: boolean;
  /** Month in which the answer with the name is listed. */
  period?: string;
  /** Key of the request; absent when there was none, or when the reader may not see it. */
  issue?: string;
  /** Absent while it is open. */
  closed?: Closing;
}

export interface Closing {
  at: string;
  by: Person;
  done: string;
  /** What became of the mail to the person. */
  mail: "PENDING" | "DELIVERED" | "BOUNCED";
}

/** What GET /rest/accord/1.0/survey/{token} answers. Texts are in the language that it names. */

export type ItemKind = "CHOOSE_AGAIN" | "AGREEMENT" | "EFFORT" | "MINUTES" | "TEXT" | "DRIVERS";

/** One question. */
export interface Item {
  id: string;
  kind: ItemKind;
  wording: string;
  /** What the ends of its scale mean. */
  low?: string;
  high?: string;
  optional: boolean;
  /** What to pick from, where that is what it asks. */
  drivers?: Drivers;
}

/** What can have weighed most in the answer to another question, by where that answer lies. */
export interface Drivers {
  /** Id of the question that is answered before. */
  of: string;
  /** How many may be picked. */
  most: number;
  lists: DriverList[];
}

export interface DriverList {
  /** The answers that pick from it, both ends included. */
  least: number;
  most: number;
  drivers: Choice[];
}

export interface Choice {
  id: string;
  text: string;
}

export const CANNOT_SAY = "CANNOT_SAY";

/** Answers as they are sent: whole numbers, texts, or "cannot say". */
export type Answers = Record<string, number | string>;

/** A survey that can be answered. */
export interface Invitation {
  state: "OPEN";
  language: string;
  languages: string[];
  provider: { name: string };
  /** What the person had asked for. */
  about?: { key: string; summary: string };
  mode: "ANONYMOUS" | "ATTRIBUTED";
  /** What the server adds about who will see the answer. */
  modeNotice?: string;
  expiresAt?: string;
  items: Item[];
  draft?: Answers;
}

/** Why there is nothing to answer. */
export type Ending = "USED" | "EXPIRED" | "WITHDRAWN" | "UNKNOWN" | "THANKS";

/** A survey that cannot be answered any more. */
export interface Closed {
  state: Exclude<Ending, "UNKNOWN" | "THANKS">;
  language?: string;
  languages?: string[];
  provider?: { name: string };
  expiresAt?: string;
}

/** The whole numbers that a scale offers, from its lowest to its highest. */
export function scaleOf(kind: ItemKind): readonly number[] {
  if (kind === "CHOOSE_AGAIN") return range(0, 10);
  if (kind === "AGREEMENT") return range(1, 5);
  return kind === "EFFORT" ? range(1, 7) : [];
}

/** Who is asked whether they would choose again has a view; of everything else one may know nothing. */
export function maySayNothing(kind: ItemKind): boolean {
  return kind === "AGREEMENT" || kind === "EFFORT";
}

function range(from: number, until: number): number[] {
  return Array.from({ length: until - from + 1 }, (_, i) => from + i);
}

import type { Named, Person } from "../model";

/** GET /departments/{id}/own-view */
export interface OwnView {
  department: Named;
  period: string;
  mayEdit: boolean;
  items: OwnItem[];
  answers: Readonly<Record<string, string>>;
  by?: Person;
  at?: string;
}

/** One of the questions that clients are asked, too. */
export interface OwnItem {
  id: string;
  kind: "CHOOSE_AGAIN" | "AGREEMENT" | "TEXT";
  wording: string;
  /** What the ends of its scale mean. */
  low?: string;
  high?: string;
}

export const CANNOT_SAY = "CANNOT_SAY";

/** What stands in the fields, by item; absent where nothing does. */
export type Typed = Readonly<Record<string, string>>;

/** The numbers of a question; none of one that is answered in words. */
export function numbersOf({ kind }: OwnItem): readonly number[] {
  if (kind === "CHOOSE_AGAIN") return Array.from({ length: 11 }, (_, number) => number);
  return kind === "AGREEMENT" ? [1, 2, 3, 4, 5] : [];
}

/** What is sent: what was left blank is left out. */
export function answersOf(typed: Typed): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed)
      .map(([id, value]) => [id, value.trim()] as const)
      .filter(([, value]) => value !== ""),
  );
}

export function isSameView(one: Typed, other: Typed): boolean {
  const [left, right] = [answersOf(one), answersOf(other)];
  const ids = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...ids].every((id) => left[id] === right[id]);
}

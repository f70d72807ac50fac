import { type Answers, CANNOT_SAY, type Item, scaleOf } from "./model";

/** What stands in the fields: texts as typed, numbers as digits; "" or absent where nothing is. */
export type Typed = Readonly<Record<string, string>>;

export const MOST_CHARACTERS = 10_000;
/** A week. */
const MOST_MINUTES = 7 * 24 * 60;

/** What keeps an answer from being sent. */
export type Problem =
  | { item: Item; is: "missing" }
  | { item: Item; is: "no-minutes" }
  | { item: Item; is: "too-long"; over: number }
  | { item: Item; is: "refused"; words: string };

/** @returns what is wrong with what was typed, in the order of the questions */
export function problemsOf(items: readonly Item[], typed: Typed): Problem[] {
  return items.flatMap((item) => {
    const problem = problemOf(item, (typed[item.id] ?? "").trim());
    return problem ? [problem] : [];
  });
}

function problemOf(item: Item, value: string): Problem | undefined {
  if (value === "") return item.optional ? undefined : { item, is: "missing" };
  if (item.kind === "MINUTES" && !isMinutes(value)) return { item, is: "no-minutes" };
  const over = value.length - MOST_CHARACTERS;
  return item.kind === "TEXT" && over > 0 ? { item, is: "too-long", over } : undefined;
}

function isMinutes(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= MOST_MINUTES;
}

/** What was typed, as it is sent: questions without an answer are left out. */
export function answersOf(items: readonly Item[], typed: Typed): Answers {
  const given = items
    .map((item) => [item, (typed[item.id] ?? "").trim()] as const)
    .filter(([, value]) => value !== "");
  return Object.fromEntries(
    given.map(([item, value]) => {
      const isNumber = !["TEXT", "DRIVERS"].includes(item.kind) && value !== CANNOT_SAY;
      return [item.id, isNumber ? Number(value) : value];
    }),
  );
}

/** What fields show of answers that the server kept. */
export function typedOf(answers: Answers): Typed {
  return Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, String(value)]));
}

/**
 * The first question's answer by a link such as "?score=9" in a mail. It only fills the field: mail scanners open links,
 * too.
 *
 * @returns nothing when the scale does not have that number
 */
export function prefilled(items: readonly Item[], search: string): Typed {
  const score = new URLSearchParams(search).get("score") ?? "";
  const asked = items.find(({ kind }) => kind === "CHOOSE_AGAIN");
  const isOnScale = asked && scaleOf(asked.kind).some((number) => String(number) === score);
  return isOnScale ? { [asked.id]: score } : {};
}

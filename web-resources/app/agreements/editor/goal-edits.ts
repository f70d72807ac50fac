/** Edits of goals that keep what belongs together. */

import { idFrom } from "../../fields/ids";
import { filterWords } from "../../filter/words";
import type { VocabularyField } from "../../fields/vocabulary";
import type { Filter } from "../../model";
import type { Goal } from "../model";
import { freeId } from "../version-edits";

/**
 * With another condition. The goal's name follows the condition for as long as it says what the condition says.
 *
 * @param isKnown whether an earlier version has the goal: then its id stays
 */
export function withCondition(
  goal: Goal,
  filter: Filter,
  others: readonly Goal[],
  fields: readonly VocabularyField[],
  isKnown: boolean,
): Goal {
  const before = filterWords(goal.for, fields);
  const isFollowing = goal.name === "" || goal.name === nameOf(before);
  const copy = { ...goal };
  if (filter === "anything") delete copy.for;
  else copy.for = filter;
  const words = filterWords(copy.for, fields);
  return isFollowing ? renamed(copy, nameOf(words), others, isKnown) : copy;
}

/** With another name; its id follows as long as no earlier version knows it. */
export function renamed(goal: Goal, name: string, others: readonly Goal[], isKnown: boolean): Goal {
  if (isKnown) return { ...goal, name };
  const taken = others.map(({ id }) => id);
  const id = idFrom(name);
  return { ...goal, name, id: freeId(id === "" ? "goal" : id, taken) };
}

/** A further goal, in front of one for everything, as nothing would reach it behind. */
export function withFreshGoal(goals: readonly Goal[]): Goal[] {
  const last = goals[goals.length - 1];
  const fresh: Goal = {
    id: freeId(
      "goal",
      goals.map(({ id }) => id),
    ),
    name: "",
    for: { field: "priority", is: "" },
    within: "",
    ...(last?.calendar === undefined ? {} : { calendar: last.calendar }),
  };
  const isAll = last !== undefined && (last.for === undefined || last.for === "anything");
  return isAll ? [...goals.slice(0, -1), fresh, last] : [...goals, fresh];
}

/** @returns where the earlier goal stands that a warning about a later one names; undefined when it names none. */
export function namedEarlier(
  message: string,
  goals: readonly Goal[],
  index: number,
): number | undefined {
  const found = goals
    .slice(0, index)
    .findIndex(({ name }) => name !== "" && message.includes(`"${name}"`));
  return found < 0 ? undefined : found;
}

/** "priority is High" is called "Priority is High". */
function nameOf(words: string): string {
  if (words === "") return AJS.I18n.getText("accord.app.goal.everything");
  return (words.charAt(0).toLocaleUpperCase() + words.slice(1)).slice(0, 255);
}

import type { Choice, DriverList, Drivers, Item } from "./model";
import type { Typed } from "./typed";

/** What stands in a field of picks: their ids, as they are sent. */
const BETWEEN = ",";

export function picksOf(value: string): string[] {
  return value === "" ? [] : value.split(BETWEEN);
}

/** The picks with one more, or without it if it was among them. */
export function toggled(value: string, id: string): string {
  const picks = picksOf(value);
  const others = picks.filter((pick) => pick !== id);
  return (others.length < picks.length ? others : [...picks, id]).join(BETWEEN);
}

/** @returns what is picked from after such an answer; nothing before there is one */
export function listOf({ lists }: Drivers, score: string): DriverList | undefined {
  if (score === "") return undefined;
  return lists.find(({ least, most }) => least <= Number(score) && Number(score) <= most);
}

/** What was typed, without picks that do not belong to the score any more. */
export function settled(items: readonly Item[], typed: Typed): Typed {
  const fit = { ...typed };
  for (const { id, drivers } of items) {
    if (!drivers || fit[id] === undefined) continue;
    const list = listOf(drivers, fit[drivers.of] ?? "")?.drivers ?? [];
    const isListed = (pick: string): boolean => list.some((choice) => choice.id === pick);
    fit[id] = picksOf(fit[id]).filter(isListed).join(BETWEEN);
  }
  return fit;
}

/** Draws in which order drivers are offered: what stands first is picked more often. */
export function drawn(items: readonly Item[]): string[] {
  const lists = items.flatMap(({ drivers }) => drivers?.lists ?? []);
  const ids = [...new Set(lists.flatMap(({ drivers }) => drivers.map(({ id }) => id)))];
  for (let last = ids.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [ids[last], ids[other]] = [ids[other] ?? "", ids[last] ?? ""];
  }
  return ids;
}

/** @param order as drawn; what it does not know stands first */
export function inOrder(choices: readonly Choice[], order: readonly string[]): Choice[] {
  return [...choices].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

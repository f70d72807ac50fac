import { standardDrivers } from "../../app/surveys/standard-drivers";
import { wordingOf } from "../../app/surveys/standard-items";
import type { Item } from "../../survey/model";

/** @returns the questions with that of what weighed most after the first */
export function withDrivers([scored, ...rest]: readonly Item[], language: string): Item[] {
  if (!scored) return [];
  const asked: Item = {
    id: "drivers",
    kind: "DRIVERS",
    wording: wordingOf("drivers", language, "IT Services"),
    optional: true,
    drivers: standardDrivers(scored.id, language),
  };
  return [scored, asked, ...rest];
}

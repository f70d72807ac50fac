import { dropFromTab, keepInTab, keptInTab } from "../../shared/tab";
import type { Answers } from "./answers";

const KEY = "accord.start";

/** What was typed, kept until it is applied. */
export function keepAnswers(answers: Answers): void {
  keepInTab(KEY, answers);
}

export function keptAnswers(fresh: Answers): Answers {
  return { ...fresh, ...(keptInTab(KEY) as Partial<Answers> | undefined) };
}

export function dropAnswers(): void {
  dropFromTab(KEY);
}

import type { Answers } from "./answers";

const KEY = "accord.start";

/** What was typed, kept in this tab until it is applied. */
export function keepAnswers(answers: Answers): void {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(answers));
  } catch {
    // Full or forbidden: the page itself still holds them.
  }
}

export function keptAnswers(fresh: Answers): Answers {
  try {
    const text = window.sessionStorage.getItem(KEY);
    return text === null ? fresh : { ...fresh, ...(JSON.parse(text) as Partial<Answers>) };
  } catch {
    return fresh;
  }
}

export function dropAnswers(): void {
  try {
    window.sessionStorage.removeItem(KEY);
  } catch {
    // Forbidden: then nothing was kept either.
  }
}

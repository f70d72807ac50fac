/** What is kept in this tab, so that a reload, another page or a lost session costs nothing. */

export function keepInTab(key: string, value: unknown): void {
  try {
    window.sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: the page itself still holds it.
  }
}

/** @returns undefined when nothing was kept */
export function keptInTab(key: string): unknown {
  try {
    const text = window.sessionStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function dropFromTab(key: string): void {
  try {
    window.sessionStorage.removeItem(key);
  } catch {
    // Forbidden: then nothing was kept either.
  }
}

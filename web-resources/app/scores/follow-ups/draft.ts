/** What was typed and not sent, kept in this tab, so that a reload, another page or a lost session costs nothing. */
export function keepDraft(id: string, text: string): void {
  try {
    if (text === "") window.sessionStorage.removeItem(keyOf(id));
    else window.sessionStorage.setItem(keyOf(id), text);
  } catch {
    // Full or forbidden: the page itself still holds it.
  }
}

/** @returns "" when nothing was kept */
export function keptDraft(id: string): string {
  try {
    return window.sessionStorage.getItem(keyOf(id)) ?? "";
  } catch {
    return "";
  }
}

function keyOf(id: string): string {
  return `accord.follow-up.${id}`;
}

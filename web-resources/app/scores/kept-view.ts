import type { Typed } from "./own-view-model";

/** What was typed and not saved, kept in this tab, so that another period or a lost session costs nothing. */
export function keepView(department: string, period: string, typed: Typed): void {
  try {
    window.sessionStorage.setItem(keyOf(department, period), JSON.stringify(typed));
  } catch {
    // Full or forbidden: the page itself still holds it.
  }
}

export function keptView(department: string, period: string): Typed | undefined {
  try {
    const text = window.sessionStorage.getItem(keyOf(department, period));
    return text === null ? undefined : (JSON.parse(text) as Typed);
  } catch {
    return undefined;
  }
}

export function dropView(department: string, period: string): void {
  try {
    window.sessionStorage.removeItem(keyOf(department, period));
  } catch {
    // Forbidden: then nothing was kept either.
  }
}

function keyOf(department: string, period: string): string {
  return `accord.own-view.${department}.${period}`;
}

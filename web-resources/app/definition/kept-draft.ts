import type { Kind, Stored } from "../model";

/** What was typed and not saved, and the stored state that it was typed over. */
export interface KeptDraft<D> {
  base: Stored<D>;
  draft: D;
}

/** Kept in this tab until saved or given up, so that a reload or a lost session costs nothing. */
export function keepDraft<D>(kind: Kind, id: string, kept: KeptDraft<D>): void {
  try {
    window.sessionStorage.setItem(keyOf(kind, id), JSON.stringify(kept));
  } catch {
    // Full or forbidden: the page itself still holds the draft.
  }
}

export function keptDraft<D>(kind: Kind, id: string): KeptDraft<D> | undefined {
  try {
    const text = window.sessionStorage.getItem(keyOf(kind, id));
    return text === null ? undefined : (JSON.parse(text) as KeptDraft<D>);
  } catch {
    return undefined;
  }
}

export function dropDraft(kind: Kind, id: string): void {
  try {
    window.sessionStorage.removeItem(keyOf(kind, id));
  } catch {
    // Forbidden: then nothing was kept either.
  }
}

function keyOf(kind: Kind, id: string): string {
  return `accord.draft.${kind}.${id}`;
}

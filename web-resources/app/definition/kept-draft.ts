import { dropFromTab, keepInTab, keptInTab } from "../../shared/tab";
import type { Kind, Stored } from "../model";

/** What was typed and not saved, and the stored state that it was typed over. */
export interface KeptDraft<D> {
  base: Stored<D>;
  draft: D;
}

/** Kept until saved or given up. */
export function keepDraft<D>(kind: Kind, id: string, kept: KeptDraft<D>): void {
  keepInTab(keyOf(kind, id), kept);
}

export function keptDraft<D>(kind: Kind, id: string): KeptDraft<D> | undefined {
  return keptInTab(keyOf(kind, id)) as KeptDraft<D> | undefined;
}

export function dropDraft(kind: Kind, id: string): void {
  dropFromTab(keyOf(kind, id));
}

function keyOf(kind: Kind, id: string): string {
  return `accord.draft.${kind}.${id}`;
}

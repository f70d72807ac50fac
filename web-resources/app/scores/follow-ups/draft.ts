import { dropFromTab, keepInTab, keptInTab } from "../../../shared/tab";

/** What was typed and not sent. */
export function keepDraft(id: string, text: string): void {
  if (text === "") dropFromTab(keyOf(id));
  else keepInTab(keyOf(id), text);
}

/** @returns "" when nothing was kept */
export function keptDraft(id: string): string {
  return (keptInTab(keyOf(id)) as string | undefined) ?? "";
}

function keyOf(id: string): string {
  return `accord.follow-up.${id}`;
}

import { dropFromTab, keepInTab, keptInTab } from "../../shared/tab";
import type { Typed } from "./own-view-model";

/** What was typed and not saved. */
export function keepView(department: string, period: string, typed: Typed): void {
  keepInTab(keyOf(department, period), typed);
}

export function keptView(department: string, period: string): Typed | undefined {
  return keptInTab(keyOf(department, period)) as Typed | undefined;
}

export function dropView(department: string, period: string): void {
  dropFromTab(keyOf(department, period));
}

function keyOf(department: string, period: string): string {
  return `accord.own-view.${department}.${period}`;
}

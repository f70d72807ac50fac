import { dropFromTab, keepInTab, keptInTab } from "../shared/tab";
import type { Typed } from "./typed";

/** Kept until sent; never longer, as others may use the device. */
export function keep(token: string, typed: Typed): void {
  keepInTab(keyOf(token), typed);
}

export function kept(token: string): Typed | undefined {
  return keptInTab(keyOf(token)) as Typed | undefined;
}

/** So that a reload does not move what somebody is about to pick. */
export function keepOrder(token: string, order: readonly string[]): void {
  keepInTab(orderKeyOf(token), order);
}

export function keptOrder(token: string): string[] | undefined {
  return keptInTab(orderKeyOf(token)) as string[] | undefined;
}

export function forget(token: string): void {
  dropFromTab(orderKeyOf(token));
  dropFromTab(keyOf(token));
}

function keyOf(token: string): string {
  return `accord.survey.${token}`;
}

function orderKeyOf(token: string): string {
  return `${keyOf(token)}.order`;
}

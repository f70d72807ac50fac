import type { Typed } from "./typed";

/** Kept in this tab until sent, so that a reload or a failure costs nothing; never longer, as others may use the device. */
export function keep(token: string, typed: Typed): void {
  try {
    window.sessionStorage.setItem(keyOf(token), JSON.stringify(typed));
  } catch {
    // Full or forbidden: the page itself still holds it.
  }
}

export function kept(token: string): Typed | undefined {
  try {
    const text = window.sessionStorage.getItem(keyOf(token));
    return text === null ? undefined : (JSON.parse(text) as Typed);
  } catch {
    return undefined;
  }
}

/** So that a reload does not move what somebody is about to pick. */
export function keepOrder(token: string, order: readonly string[]): void {
  try {
    window.sessionStorage.setItem(orderKeyOf(token), order.join());
  } catch {
    // Then it is drawn again.
  }
}

export function keptOrder(token: string): string[] | undefined {
  try {
    return window.sessionStorage.getItem(orderKeyOf(token))?.split(",");
  } catch {
    return undefined;
  }
}

export function forget(token: string): void {
  try {
    window.sessionStorage.removeItem(orderKeyOf(token));
    window.sessionStorage.removeItem(keyOf(token));
  } catch {
    // Then there is nothing either.
  }
}

function keyOf(token: string): string {
  return `accord.survey.${token}`;
}

function orderKeyOf(token: string): string {
  return `${keyOf(token)}.order`;
}

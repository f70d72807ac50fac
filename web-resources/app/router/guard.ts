import { useLayoutEffect } from "preact/hooks";

interface Guard {
  onLeft: () => void;
}

const guards = new Set<Guard>();

/** @returns whether something on the page is not saved. */
export function isGuarded(): boolean {
  return guards.size > 0;
}

/** Tells everybody who guards that the reader leaves all the same. */
export function leaveAll(): void {
  for (const guard of [...guards]) guard.onLeft();
  guards.clear();
}

/**
 * While active, the app asks before the reader goes elsewhere, and so does the browser.
 *
 * @param onLeft called when the reader goes elsewhere within the app and gives up what is not saved
 */
export function useGuard(active: boolean, onLeft: () => void): void {
  // Before anything else can happen: the very next click may lead away.
  useLayoutEffect(() => {
    if (!active) return undefined;
    const guard: Guard = { onLeft };
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    guards.add(guard);
    window.addEventListener("beforeunload", ask);
    return () => {
      guards.delete(guard);
      window.removeEventListener("beforeunload", ask);
    };
  }, [active, onLeft]);
}

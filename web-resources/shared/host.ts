/** The few things we ask of the page that hosts us. */

/** @returns Jira's context path, such as "/jira", without a slash at the end. */
export function contextPath(): string {
  const path = amd("wrm/context-path") ?? AJS.contextPath;
  return typeof path === "function" ? String((path as () => unknown)()) : "";
}

/**
 * Calls the listener whenever Jira has exchanged content of the page: after a transition in the issue view, a move to
 * the next issue of a search, an inline edit.
 */
export function onPageChanged(listener: () => void): void {
  const bus = eventBus();
  if (!bus) return;
  const names = (amd("jira/util/events/types") ?? window.JIRA?.Events ?? {}) as Record<
    string,
    string
  >;
  bus.bind(names.ISSUE_REFRESHED ?? "issueRefreshed", listener);
  bus.bind(names.PANEL_REFRESHED ?? "panelRefreshed", listener);
  bus.bind(names.NEW_CONTENT_ADDED ?? "newContentAdded", listener);
}

/** Calls the listener once, as soon as the page's own elements are there. */
export function onPageReady(listener: () => void): void {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", listener, { once: true });
    return;
  }
  listener();
}

function eventBus(): JiraEventBus | undefined {
  return [amd("jira/util/events"), window.JIRA].find(isEventBus);
}

function isEventBus(value: unknown): value is JiraEventBus {
  return (
    typeof value === "object" &&
    value !== null &&
    "bind" in value &&
    typeof value.bind === "function"
  );
}

/** @returns the AMD module, or undefined where this Jira (or this page) does not have it. */
function amd(name: string): unknown {
  try {
    return window.require?.(name);
  } catch {
    return undefined;
  }
}

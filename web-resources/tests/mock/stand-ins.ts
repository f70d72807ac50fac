/** Runs on the mock pages before our bundles: what Jira would have put there. */

import { define, startDashboard } from "./dashboard";

interface DesignTokens {
  setGlobalTheme(theme: { colorMode: string }): Promise<unknown>;
}

type Listener = () => void;

const root = document.documentElement;
const listeners = new Map<string, Listener[]>();
const events = {
  bind(name: string, listener: Listener) {
    listeners.set(name, [...(listeners.get(name) ?? []), listener]);
  },
  trigger(name: string) {
    for (const listener of listeners.get(name) ?? []) listener();
  },
};

const modules: Record<string, unknown> = {
  "wrm/context-path": () => root.dataset.context ?? "",
  "jira/util/events": events,
  "jira/util/events/types": {
    ISSUE_REFRESHED: "issueRefreshed",
    PANEL_REFRESHED: "panelRefreshed",
    NEW_CONTENT_ADDED: "newContentAdded",
  },
};

Object.assign(window, {
  define,
  require(name: string) {
    if (name in modules) return modules[name];
    throw new Error(`${name} missing`);
  },
});

root.dataset.colorMode = root.dataset.mode ?? "light";
const tokens = (AJS as unknown as { DesignTokens?: DesignTokens }).DesignTokens;
void tokens?.setGlobalTheme({ colorMode: root.dataset.colorMode });

document.addEventListener("DOMContentLoaded", () => {
  startDashboard();
  for (const column of document.querySelectorAll<HTMLElement>(".mock-column")) {
    column.style.maxWidth = `${column.dataset.width ?? "380"}px`;
  }
});

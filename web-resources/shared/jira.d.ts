/** What Jira puts on the page before our bundles run. All of it is guarded at run time in host.ts. */

interface JiraTexts {
  /** Replaced in the served script by Jira's jsI18n transformer, so the key must be a literal. */
  getText(key: `accord.${string}`, ...values: string[]): string;
}

interface JiraEventBus {
  bind(name: string, listener: () => void): unknown;
}

declare const AJS: {
  I18n: JiraTexts;
  contextPath?: () => string;
};

interface Window {
  require?: (module: string) => unknown;
  /** Names an AMD module; dashboards ask for the modules that the plugin's descriptor names. */
  define?: (module: string, dependencies: readonly string[], factory: () => unknown) => void;
  JIRA?: Partial<JiraEventBus> & { Events?: Record<string, string> };
}

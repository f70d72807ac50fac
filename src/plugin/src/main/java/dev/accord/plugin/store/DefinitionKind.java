package dev.accord.plugin.store;

/** What a definition defines. */
public enum DefinitionKind {
  CALENDAR,
  DEPARTMENT,
  SERVICE,
  AGREEMENT,
  SURVEY,
  PROJECT,
  /** The one list of users that are machines. */
  SERVICE_ACCOUNTS,
}

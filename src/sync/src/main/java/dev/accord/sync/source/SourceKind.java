package dev.accord.sync.source;

/** What kind of system a source is. */
public enum SourceKind {
  SERVICENOW,

  /** Jira Data Center. */
  JIRA,

  JIRA_CLOUD,
}

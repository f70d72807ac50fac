package dev.accord.sync.source;

/** What kind of system a source is. */
public enum SourceKind {
  SERVICENOW,

  /** Jira Data Center. */
  JIRA,

  JIRA_CLOUD,

  /** CSV files in which each row is an update of a ticket. */
  EVENT_LOG,
}

package dev.accord.sandbox.jira.issue;

/** What happened to an issue, with the ids of Jira's event types. */
public enum IssueEventKind {
  CREATED(1, "issue_created"),
  UPDATED(2, "issue_updated"),
  ASSIGNED(3, "issue_assigned"),
  RESOLVED(4, "issue_resolved"),
  COMMENTED(6, "issue_commented"),
  REOPENED(7, "issue_reopened"),
  DELETED(8, "issue_deleted"),
  MOVED(9, "issue_moved"),
  GENERIC(13, "issue_generic"),
  COMMENT_EDITED(14, "issue_comment_edited"),
  COMMENT_DELETED(17, "issue_comment_deleted");

  private final long id;
  private final String typeName;

  IssueEventKind(long id, String typeName) {
    this.id = id;
    this.typeName = typeName;
  }

  public long id() {
    return id;
  }

  /** The name that webhooks give, {@code issue_event_type_name}. */
  public String typeName() {
    return typeName;
  }
}

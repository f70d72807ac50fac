package dev.accord.plugin.store;

import java.time.Instant;
import java.util.Map;

/** That an owner works on an issue until an instant. */
record Lease(long issueId, String owner, Instant until) {
  static Lease from(LeaseRow row) {
    return new Lease(row.getIssueId(), row.getOwner(), Instant.ofEpochMilli(row.getUntilAt()));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(LeaseRow.ISSUE_ID, issueId)
        .with(LeaseRow.OWNER, owner)
        .with(LeaseRow.UNTIL_AT, until)
        .toMap();
  }
}

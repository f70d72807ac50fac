package com.atlassian.jira.issue.status.category;

import org.jspecify.annotations.NullMarked;

/** To do, in progress, done. */
@NullMarked
public interface StatusCategory {
  String getKey(); // P11: "new", "indeterminate", "done", "undefined"
}

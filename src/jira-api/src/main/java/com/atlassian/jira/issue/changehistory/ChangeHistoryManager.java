package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The change history of an issue. */
@NullMarked
public interface ChangeHistoryManager {
  List<ChangeHistory> getChangeHistories(Issue issue); // P9
}

package com.atlassian.jira.config;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The priorities of this Jira. */
@NullMarked
public interface PriorityManager {
  List<Priority> getPriorities(); // P11
}

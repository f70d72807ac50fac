package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import org.jspecify.annotations.NullMarked;

/** The statuses, types and resolutions of this Jira. */
@NullMarked
public interface ConstantsManager {
  Collection<Status> getStatuses(); // P9

  Collection<IssueType> getAllIssueTypeObjects(); // P9

  Collection<Resolution> getResolutions(); // P9
}

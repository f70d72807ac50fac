package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An issue as it is now. */
@NullMarked
public interface Issue {
  Long getId(); // P11

  String getKey(); // P11

  @Nullable String getSummary(); // P11

  Project getProjectObject(); // P11

  IssueType getIssueType(); // P11

  @Nullable ApplicationUser getAssignee(); // P11

  @Nullable ApplicationUser getReporter(); // P11

  Collection<ProjectComponent> getComponents(); // P11

  Set<Label> getLabels(); // P11

  @Nullable Priority getPriority(); // P11

  @Nullable Resolution getResolution(); // P11

  Status getStatus(); // P11

  @Nullable Timestamp getDueDate(); // P11

  Timestamp getCreated(); // P11

  @Nullable Object getCustomFieldValue(CustomField field); // P11
}

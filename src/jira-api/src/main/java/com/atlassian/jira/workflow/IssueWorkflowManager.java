package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The transitions of issues. */
@NullMarked
public interface IssueWorkflowManager {
  /** The transitions that the user may take now, in the order of the issue's page. */
  List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user); // S6, PX
}

package dev.accord.plugin.alert;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;

/** The services of Jira by which issues are changed. */
public record JiraIssues(
    IssueManager issues,
    IssueService service,
    CommentManager comments,
    LabelManager labels,
    IssueWorkflowManager workflows,
    PriorityManager priorities,
    ConstantsManager constants,
    ProjectManager projects) {}

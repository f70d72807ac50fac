package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;
import org.jspecify.annotations.NullMarked;

/** A priority. */
@NullMarked
public interface Priority extends IssueConstant {}

package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;
import org.jspecify.annotations.NullMarked;

/** An issue type. */
@NullMarked
public interface IssueType extends IssueConstant {}

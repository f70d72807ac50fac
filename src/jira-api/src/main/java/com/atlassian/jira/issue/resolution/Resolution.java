package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;
import org.jspecify.annotations.NullMarked;

/** A resolution. */
@NullMarked
public interface Resolution extends IssueConstant {}

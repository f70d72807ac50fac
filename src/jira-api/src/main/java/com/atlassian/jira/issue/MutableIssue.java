package com.atlassian.jira.issue;

import org.jspecify.annotations.NullMarked;

/** What {@link IssueManager} returns; none of its setters is called. */
@NullMarked
public interface MutableIssue extends Issue {}

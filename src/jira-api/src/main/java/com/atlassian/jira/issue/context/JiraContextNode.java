package com.atlassian.jira.issue.context;

import org.jspecify.annotations.NullMarked;

/** Where a custom field applies. */
@NullMarked
public interface JiraContextNode {}

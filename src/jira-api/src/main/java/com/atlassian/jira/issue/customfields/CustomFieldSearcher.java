package com.atlassian.jira.issue.customfields;

import org.jspecify.annotations.NullMarked;

/** How fields of a type are searched; named here only as a type, for fields that have none. */
@NullMarked
public interface CustomFieldSearcher {}

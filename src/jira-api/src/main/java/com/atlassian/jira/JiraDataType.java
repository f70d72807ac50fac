package com.atlassian.jira;

/** A kind of values in queries. */
public interface JiraDataType {}

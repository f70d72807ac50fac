package dev.accord.sandbox.jira.constant;

/** What kind of work an issue is. */
public record IssueType(String id, String name, String description) implements Constant {}

package dev.accord.sandbox.jira.constant;

/** How urgent an issue is. */
public record Priority(String id, String name, String description) implements Constant {}

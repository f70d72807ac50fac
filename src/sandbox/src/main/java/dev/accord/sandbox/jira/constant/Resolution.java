package dev.accord.sandbox.jira.constant;

/** How an issue ended. */
public record Resolution(String id, String name, String description) implements Constant {}

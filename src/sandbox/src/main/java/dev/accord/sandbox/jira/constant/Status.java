package dev.accord.sandbox.jira.constant;

/** Where an issue stands in its workflow. */
public record Status(String id, String name, String description, StatusCategory category)
    implements Constant {}

package dev.accord.sandbox.jira.constant;

/** One choice of a select field. */
public record FieldOption(long id, String value) {}

package dev.accord.plugin.view;

/**
 * A user.
 *
 * @param name the key when Jira does not know the user any more
 */
public record Person(String key, String name, boolean active) {}

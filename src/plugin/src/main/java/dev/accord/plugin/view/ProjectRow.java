package dev.accord.plugin.view;

import java.util.List;

/**
 * The settings of a project in the list.
 *
 * @param name of the project; its key when Jira does not have it any more
 * @param department that the project works for
 */
public record ProjectRow(
    String project,
    String name,
    Reference department,
    List<Reference> agreements,
    boolean mayEdit) {}

/**
 * Projects with their roles and components. Start at {@link
 * dev.accord.sandbox.jira.project.Projects}.
 */
@NullMarked
package dev.accord.sandbox.jira.project;

import org.jspecify.annotations.NullMarked;

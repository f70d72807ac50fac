/**
 * Who may see and do what. {@link dev.accord.plugin.access.Rights} says it as a pure function; read
 * it first. {@link dev.accord.plugin.access.Access} asks Jira for what it needs.
 */
@NullMarked
package dev.accord.plugin.access;

import org.jspecify.annotations.NullMarked;

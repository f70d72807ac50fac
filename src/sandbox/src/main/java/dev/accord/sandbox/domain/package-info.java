/**
 * Puts the Jira domain together: storage, Jira's interfaces for plugins, pages, content.
 *
 * <p>Read {@link dev.accord.sandbox.domain.JiraDomain} first.
 */
@NullMarked
package dev.accord.sandbox.domain;

import org.jspecify.annotations.NullMarked;

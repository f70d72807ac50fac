/**
 * Jira Data Center and Jira Cloud by their REST APIs.
 *
 * <p>Read {@link dev.accord.sync.source.jira.Jira} first; {@link
 * dev.accord.sync.source.jira.JiraApi} is what the two do differently.
 */
@NullMarked
package dev.accord.sync.source.jira;

import org.jspecify.annotations.NullMarked;

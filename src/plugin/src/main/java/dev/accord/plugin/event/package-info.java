/**
 * Jira's issue events. Read {@link dev.accord.plugin.event.IssueListener}: it writes one row and
 * does nothing else on the user's thread.
 */
@NullMarked
package dev.accord.plugin.event;

import org.jspecify.annotations.NullMarked;

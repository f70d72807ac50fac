/**
 * From an issue of Jira to an assessment that is stored. Read {@link
 * dev.accord.plugin.track.Tracker} first, then {@link dev.accord.plugin.track.IssueReader}.
 */
@NullMarked
package dev.accord.plugin.track;

import org.jspecify.annotations.NullMarked;

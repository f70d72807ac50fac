package dev.accord.plugin.track;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Optional;

/** Where an issue's nearest due instant is shown, for Jira's search to sort by. */
@FunctionalInterface
public interface DueDates {
  /**
   * Told when it has changed; told again when storing it failed. Never throws.
   *
   * @param due of the first of its running clocks; absent when none is due
   */
  void show(Issue issue, Optional<Instant> due);
}

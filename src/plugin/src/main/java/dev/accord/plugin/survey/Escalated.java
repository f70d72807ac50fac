package dev.accord.plugin.survey;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.plugin.job.ChangedIssues;
import dev.accord.plugin.store.Alert;
import dev.accord.plugin.store.AlertStore;
import java.util.List;

/** Who waits for something that is being escalated, and is not asked how it was meanwhile. */
public final class Escalated {
  private static final int MOST_OPEN = 50;

  private final ChangedIssues issues;
  private final AlertStore alerts;

  public Escalated(ChangedIssues issues, AlertStore alerts) {
    this.issues = issues;
    this.alerts = alerts;
  }

  /** Whether an alert was raised about an open request of the person. */
  boolean isWaiting(ApplicationUser person) {
    List<Long> open =
        issues.openOf(person.getUsername(), MOST_OPEN).stream()
            .filter(issue -> issue.getResolution() == null)
            .map(Issue::getId)
            .toList();
    return alerts.of(open).stream().anyMatch(alert -> alert.state() != Alert.State.DROPPED);
  }
}

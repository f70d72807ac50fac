package dev.accord.plugin.track;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import dev.accord.engine.ticket.TicketId;
import dev.accord.plugin.store.OutsideStore;
import dev.accord.plugin.store.StoredOutside;
import dev.accord.plugin.store.TicketNumber;
import java.util.Optional;

/** Finds tickets where they are kept: issues in this Jira, others in what their systems told. */
public final class Tickets {
  private final IssueManager issues;
  private final OutsideStore outside;
  private final ProjectManager projects;
  private final PermissionManager permissions;

  public Tickets(
      IssueManager issues,
      OutsideStore outside,
      ProjectManager projects,
      PermissionManager permissions) {
    this.issues = issues;
    this.outside = outside;
    this.projects = projects;
    this.permissions = permissions;
  }

  /** The ticket of the number; absent when it is not there any more. */
  public Optional<FoundTicket> find(long number) {
    if (!TicketNumber.isOutside(number)) {
      return Optional.ofNullable(issues.getIssueObject(number))
          .map(issue -> new FoundIssue(issue, permissions));
    }
    return outside.find(number).map(this::found);
  }

  /**
   * Does nothing when a ticket that was not found was deleted. Another system tells of a deletion
   * by an event, so none of its tickets is ever missing because of one.
   *
   * @throws IllegalStateException when it cannot have been deleted
   */
  void checkDeleted(long number) {
    if (TicketNumber.isOutside(number)) {
      throw new IllegalStateException(
          "outside ticket %d is missing. Have its system send it again.".formatted(number));
    }
  }

  public Optional<FoundTicket> find(TicketId id) {
    return outside.find(id).map(this::found);
  }

  /**
   * @param reference the key of an issue, or the system and its id of the ticket, with a slash
   */
  public Optional<FoundTicket> find(String reference) {
    int slash = reference.indexOf('/');
    if (slash < 0) {
      return Optional.ofNullable(issues.getIssueObject(reference))
          .map(issue -> new FoundIssue(issue, permissions));
    }
    try {
      return find(new TicketId(reference.substring(0, slash), reference.substring(slash + 1)));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private FoundTicket found(StoredOutside kept) {
    return new FoundOutside(
        kept,
        Optional.ofNullable(projects.getProjectObjByKey(kept.face().project())),
        outside,
        permissions);
  }
}

package dev.accord.plugin.track;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.TicketId;
import dev.accord.engine.ticket.TicketState;
import dev.accord.engine.ticket.UserKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells an issue of Jira as a ticket: what it was when created, and each change group and comment
 * since.
 *
 * <p>Jira keeps what an issue is and what changed, so the beginning is found by going back from the
 * present through the history. A field whose changes Jira does not write down counts as having
 * always been what it is.
 */
public final class IssueReader {
  private static final String SYSTEM = "jira";

  private final ChangeHistoryManager histories;
  private final CommentManager comments;
  private final PresentFields present;
  private final HistoryItems items;

  public IssueReader(
      ChangeHistoryManager histories,
      CommentManager comments,
      PresentFields present,
      HistoryItems items) {
    this.histories = histories;
    this.comments = comments;
    this.present = present;
    this.items = items;
  }

  /**
   * @param customFields those that are worth reading
   */
  public Ticket read(Issue issue, Set<FieldKey> customFields) {
    List<ChangeHistory> groups =
        histories.getChangeHistories(issue).stream()
            .sorted(
                Comparator.comparing(ChangeHistory::getTimePerformed)
                    .thenComparing(ChangeHistory::getId))
            .toList();
    Rewind rewind = new Rewind(present.of(issue, customFields));
    List<Event> events = new ArrayList<>();
    for (int i = groups.size() - 1; i >= 0; i--) {
      ChangeHistory group = groups.get(i);
      List<FieldChange> changes = items.read(group.getChangeItemBeans(), customFields);
      events.add(new Event.FieldsChanged(stamp(group), rewind.back(changes)));
    }
    comments.getComments(issue).forEach(comment -> events.add(commented(comment)));
    return Ticket.of(
        new TicketId(SYSTEM, issue.getId().toString()),
        issue.getKey(),
        issue.getCreated().toInstant(),
        new TicketState(rewind.state()),
        events);
  }

  private static Stamp stamp(ChangeHistory group) {
    return new Stamp(
        Long.toString(group.getId()),
        group.getTimePerformed().toInstant(),
        group.getId(),
        author(group.getAuthorKey()),
        Optional.empty());
  }

  private static Event commented(Comment comment) {
    Stamp stamp =
        new Stamp(
            Long.toString(comment.getId()),
            comment.getCreated().toInstant(),
            comment.getId(),
            Optional.ofNullable(comment.getAuthorApplicationUser())
                .flatMap(user -> author(user.getKey())),
            Optional.empty());
    boolean forEverybody = comment.getGroupLevel() == null && comment.getRoleLevelId() == null;
    return new Event.Commented(stamp, forEverybody);
  }

  /** Anonymous people and the system itself have no key. */
  private static Optional<UserKey> author(@Nullable String key) {
    return Optional.ofNullable(key).filter(text -> !text.isBlank()).map(UserKey::new);
  }
}

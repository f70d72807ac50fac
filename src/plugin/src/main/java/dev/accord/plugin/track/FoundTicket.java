package dev.accord.plugin.track;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.UserKey;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ticket where it is kept: an issue of this Jira, or what another system has told. */
public interface FoundTicket {
  /** By which everything that is stored of it is found. */
  long number();

  /** What people call it. */
  String key();

  /** By what it is asked for in addresses: the key of an issue, or system and id with a slash. */
  String reference();

  /** One line, possibly empty. */
  String summary();

  /** Where Accord shows it, below the base URL of Jira. */
  String page();

  /**
   * Where people see it in its own system.
   *
   * @param baseUrl of Jira
   */
  String url(String baseUrl);

  /** Key of the other system that keeps it; absent for an issue. */
  Optional<String> system();

  /** Key of the project under whose settings it is. */
  String project();

  Optional<UserKey> assignee();

  /** For what only an issue of Jira has. */
  Optional<Issue> issue();

  /**
   * Whether the person may see it: who may browse its project.
   *
   * @param user null for somebody who is not logged in
   */
  boolean isVisibleTo(@Nullable ApplicationUser user);

  /**
   * It as the engine sees it.
   *
   * @param issues reads issues of Jira
   * @param customFields those that are worth reading
   */
  Ticket read(IssueReader issues, Set<FieldKey> customFields);
}

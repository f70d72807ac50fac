package dev.accord.plugin.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.access.Access;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.track.FoundTicket;
import java.time.Instant;

/** Who sent the request. */
public final class Caller {
  private final JiraAuthenticationContext authentication;
  private final GlobalPermissionManager permissions;
  private final Access access;

  public Caller(
      JiraAuthenticationContext authentication,
      GlobalPermissionManager permissions,
      Access access) {
    this.authentication = authentication;
    this.permissions = permissions;
    this.access = access;
  }

  /**
   * What the person who is asking may see and do.
   *
   * @throws Failure 401 when nobody is logged in
   */
  Rights rights(Rules rules, Instant now) {
    return access.of(user(), rules, now);
  }

  /**
   * Whether the person who is asking may see the issue.
   *
   * @throws Failure 401 when nobody is logged in
   */
  boolean maySee(Issue issue) {
    return access.maySee(user(), issue);
  }

  /**
   * Whether the person who is asking may see the ticket.
   *
   * @throws Failure 401 when nobody is logged in
   */
  boolean maySee(FoundTicket ticket) {
    return ticket.isVisibleTo(user());
  }

  /**
   * The administrator of Jira who is asking.
   *
   * @throws Failure 401 when nobody is logged in, 403 when it is no administrator
   */
  UserKey administrator() {
    ApplicationUser user = user();
    if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
      throw new Failure(
          Kind.FORBIDDEN,
          "Only Jira administrators may do this.",
          "Ask one, or ask for the permission 'Jira administrators'.");
    }
    return new UserKey(user.getKey());
  }

  /**
   * The service account that is asking, or an administrator of Jira.
   *
   * @throws Failure 401 when nobody is logged in, 403 when it is neither
   */
  UserKey service(Rules rules) {
    UserKey key = new UserKey(user().getKey());
    return rules.definitions().serviceAccounts().contains(key) ? key : administrator();
  }

  /**
   * @throws Failure 401 when nobody is logged in
   */
  ApplicationUser user() {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      throw new Failure(Kind.NOT_LOGGED_IN, "Nobody is logged in.", "Log in to Jira first.");
    }
    return user;
  }
}

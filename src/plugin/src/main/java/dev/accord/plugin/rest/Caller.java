package dev.accord.plugin.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.rest.Failure.Kind;

/** Who sent the request. */
public final class Caller {
  private final JiraAuthenticationContext authentication;
  private final GlobalPermissionManager permissions;

  public Caller(JiraAuthenticationContext authentication, GlobalPermissionManager permissions) {
    this.authentication = authentication;
    this.permissions = permissions;
  }

  /**
   * The administrator of Jira who is asking.
   *
   * @throws Failure 401 when nobody is logged in, 403 when it is no administrator
   */
  UserKey administrator() {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      throw new Failure(Kind.NOT_LOGGED_IN, "Nobody is logged in.", "Log in to Jira first.");
    }
    if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
      throw new Failure(
          Kind.FORBIDDEN,
          "Only Jira administrators may do this.",
          "Ask one, or ask for the permission 'Jira administrators'.");
    }
    return new UserKey(user.getKey());
  }
}

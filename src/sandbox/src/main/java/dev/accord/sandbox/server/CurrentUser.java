package dev.accord.sandbox.server;

import java.util.Locale;

/**
 * The user on whose behalf a request runs.
 *
 * @param key the user key, never shown; "JIRAUSER10001"
 * @param name the login name; "anna"
 * @param displayName "Anna Berg"
 * @param locale the language of pages and texts
 * @param licensed may use the application at all
 * @param administrator has Jira's global permission ADMINISTER
 * @param systemAdministrator has Jira's global permission SYSTEM_ADMIN
 */
public record CurrentUser(
    String key,
    String name,
    String displayName,
    Locale locale,
    boolean licensed,
    boolean administrator,
    boolean systemAdministrator) {

  public CurrentUser {
    if (key.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a user needs a key and a name, was " + key + ", " + name);
    }
  }
}

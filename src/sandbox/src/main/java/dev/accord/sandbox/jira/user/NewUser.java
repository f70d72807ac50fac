package dev.accord.sandbox.jira.user;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * A user about to be created.
 *
 * @param key what names the user for ever; unless given, {@code JIRAUSER} and a number
 * @param name lower case letters, digits and {@code . _ - @}
 * @param password empty for somebody who is known but cannot log in
 */
public record NewUser(
    Optional<String> key,
    String name,
    String displayName,
    String email,
    String password,
    ZoneId zone,
    Locale locale) {
  public NewUser {
    if (!name.matches("[a-z0-9._@-]{1,255}")) {
      throw new IllegalArgumentException(
          "user name '%s' must be lower case letters, digits or . _ @ -".formatted(name));
    }
    if (displayName.isBlank()) {
      throw new IllegalArgumentException("user %s needs a display name".formatted(name));
    }
  }

  public NewUser(
      String name, String displayName, String email, String password, ZoneId zone, Locale locale) {
    this(Optional.empty(), name, displayName, email, password, zone, locale);
  }

  /** The same, with the name as key, as Jira before 8.4 made them. */
  public NewUser withNameAsKey() {
    return new NewUser(Optional.of(name), name, displayName, email, password, zone, locale);
  }
}

package dev.accord.sandbox.jira.user;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A user about to be created.
 *
 * @param name lower case letters, digits and {@code . _ - @}
 * @param password empty for somebody who is known but cannot log in
 */
public record NewUser(
    String name, String displayName, String email, String password, ZoneId zone, Locale locale) {
  public NewUser {
    if (!name.matches("[a-z0-9._@-]{1,255}")) {
      throw new IllegalArgumentException(
          "user name '%s' must be lower case letters, digits or . _ @ -".formatted(name));
    }
    if (displayName.isBlank()) {
      throw new IllegalArgumentException("user %s needs a display name".formatted(name));
    }
  }
}

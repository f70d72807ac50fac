package dev.accord.sandbox.jira.user;

import java.time.Instant;
import java.util.Optional;

/**
 * A personal access token, without its secret.
 *
 * @param expires absent for a token that never does
 */
public record AccessToken(
    long id, String userKey, String name, Instant created, Optional<Instant> expires) {
  public boolean isValidAt(Instant instant) {
    return expires.isEmpty() || instant.isBefore(expires.get());
  }
}

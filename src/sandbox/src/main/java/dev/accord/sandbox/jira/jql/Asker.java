package dev.accord.sandbox.jira.jql;

import dev.accord.sandbox.jira.user.User;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Who searches and when; dates in a query are read in their zone, UTC for nobody. */
record Asker(JqlSearch.Eyes eyes, Instant now) {
  Optional<User> user() {
    return eyes.user();
  }

  ZoneId zone() {
    return user().map(User::zone).orElse(ZoneOffset.UTC);
  }
}

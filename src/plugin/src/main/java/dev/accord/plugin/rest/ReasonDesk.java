package dev.accord.plugin.rest;

import com.atlassian.jira.user.ApplicationUser;
import dev.accord.plugin.access.Access;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.view.Persons;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where reasons are kept, and who may give them. */
public record ReasonDesk(Stores stores, Persons persons, Access access, Clock clock) {
  Instant now() {
    return clock.instant();
  }

  /** As a reader sees them; who is not logged in gives none. */
  ReasonsView view(long issueId, Optional<ApplicationUser> reader, Rules rules) {
    return new ReasonsView(
        issueId,
        stores.reasons().of(List.of(issueId)),
        persons,
        department ->
            reader.filter(user -> access.speaksFor(department, user, rules, now())).isPresent());
  }
}

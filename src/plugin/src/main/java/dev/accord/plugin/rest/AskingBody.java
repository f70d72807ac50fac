package dev.accord.plugin.rest;

import dev.accord.plugin.view.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On whom it was decided last, and how.
 *
 * @param counts how often each decision was made, of those looked at
 * @param entries newest first; absent where the reader may not know who was asked
 */
record AskingBody(Map<String, Integer> counts, @Nullable List<DecisionBody> entries) {
  /**
   * @param issue its key, if a request gave the occasion and the reader may see it
   * @param decision ASKED, or why not
   * @param mail PENDING, DELIVERED, BOUNCED or WITHDRAWN; absent for who is not asked
   * @param error why the mail could not be sent
   */
  record DecisionBody(
      Instant at,
      @Nullable String issue,
      Person person,
      String decision,
      long seed,
      @Nullable String mail,
      @Nullable String error) {}
}

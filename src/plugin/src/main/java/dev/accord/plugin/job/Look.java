package dev.accord.plugin.job;

import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.Judging;
import java.time.Instant;
import java.util.Optional;

/**
 * By what a dry run looks at issues.
 *
 * @param now the rules in force
 * @param proposed the rules as somebody wants them to be; absent for those in force
 * @param judging when, and for whom
 */
record Look(Rules now, Optional<Proposed> proposed, Judging judging) {
  /**
   * What somebody wants.
   *
   * @param rules all rules, with the definition in its place
   * @param openAt when open clocks are compared: when they will be taken over, or now
   * @param isStored whether the definition is stored already, and only verdicts lag behind
   */
  record Proposed(Rules rules, Instant openAt, boolean isStored) {}
}

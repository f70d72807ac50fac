package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import dev.accord.engine.ticket.Filter;

/**
 * While the condition holds the clock stands still, on the party's account.
 *
 * @param reason in people's words, for instance "Waiting for client"
 */
public record PauseRule(Filter condition, PauseParty party, String reason) {
  public PauseRule {
    Checks.text("reason of a pause", reason);
  }
}

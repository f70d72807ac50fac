package dev.accord.engine.calendar;

import dev.accord.engine.internal.Checks;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;

/**
 * That a calendar version was mended after the fact: 2 March was a holiday, and we forgot.
 *
 * <p>It says nothing of the hours; the version simply says the right ones from then on.
 *
 * @param at when somebody mended it
 * @param reason what was wrong, in people's words; 1 to 1000 characters, not blank
 */
public record Correction(Instant at, UserKey by, String reason) {
  /** How many characters a reason may have. */
  public static final int LONGEST_REASON = 1_000;

  /** Refuses a reason that says nothing, or too much. */
  public Correction {
    Checks.text("reason of a correction by " + by, reason);
    if (reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException(
          "the reason of a correction by %s has %,d characters; shorten it to %,d"
              .formatted(by, reason.length(), LONGEST_REASON));
    }
  }
}

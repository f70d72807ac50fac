package dev.accord.engine.survey;

import dev.accord.engine.compliance.Finding;
import java.util.Optional;

/** Where clocks and experience put a department: the clocks first, then the clients. */
public enum Quadrant {
  GREEN_GREEN,

  /** Promises on time are kept, and clients are not content: a watermelon. */
  GREEN_RED,

  RED_GREEN,

  RED_RED,

  /** One of the two has no data, or too little. */
  UNKNOWN;

  /** From here on as many would choose it again as would not: clients count as content. */
  private static final int NEUTRAL = 0;

  /**
   * The place.
   *
   * @param clocks what its compliance means
   * @param score its choose-again score as it is shown, if it is
   */
  public static Quadrant of(Finding clocks, Optional<Shown> score) {
    boolean known =
        score.isPresent() && (clocks == Finding.ON_TARGET || clocks.callsForInvestigation());
    if (!known) {
      return UNKNOWN;
    }
    boolean content = score.get().number().intValue() >= NEUTRAL;
    if (clocks == Finding.ON_TARGET) {
      return content ? GREEN_GREEN : GREEN_RED;
    }
    return content ? RED_GREEN : RED_RED;
  }
}

package dev.accord.engine.survey;

import java.util.Optional;

/**
 * How many were asked and answered; stands beside every score.
 *
 * @param dealt people who dealt with the provider
 * @param asked of them
 * @param delivered invitations that did not come back
 * @param answers that were given
 */
public record Turnout(int dealt, int asked, int delivered, int answers) {
  public Turnout {
    if (dealt < 0 || asked < 0 || delivered < 0 || answers < 0) {
      throw new IllegalArgumentException(
          "a turnout of %d, %d, %d and %d has a negative count"
              .formatted(dealt, asked, delivered, answers));
    }
  }

  /** Both together. */
  public Turnout plus(Turnout other) {
    return new Turnout(
        Math.addExact(dealt, other.dealt),
        Math.addExact(asked, other.asked),
        Math.addExact(delivered, other.delivered),
        Math.addExact(answers, other.answers));
  }

  /** Answers of those invited; empty when nobody was. */
  public Optional<Shown> responseRate() {
    return Shown.percent(answers, delivered);
  }

  /** Those asked of those who dealt with the provider; empty when nobody did. */
  public Optional<Shown> coverage() {
    return Shown.percent(asked, dealt);
  }
}

package dev.accord.engine.survey;

import java.util.Optional;

/**
 * How many were asked and answered; stands beside every score.
 *
 * @param dealt people who dealt with the provider
 * @param asked of them
 * @param delivered invitations that did not come back
 * @param answers that were given
 * @param complete whether all who were asked are counted; not so of answers that another tool
 *     gathered without saying whom it asked
 */
public record Turnout(int dealt, int asked, int delivered, int answers, boolean complete) {
  public Turnout {
    if (dealt < 0 || asked < 0 || delivered < 0 || answers < 0) {
      throw new IllegalArgumentException(
          "a turnout of %d, %d, %d and %d has a negative count"
              .formatted(dealt, asked, delivered, answers));
    }
  }

  public Turnout(int dealt, int asked, int delivered, int answers) {
    this(dealt, asked, delivered, answers, true);
  }

  /** Answers of which nobody knows how many were asked. */
  public static Turnout uncounted(int answers) {
    return new Turnout(0, 0, 0, answers, false);
  }

  /** Both together. */
  public Turnout plus(Turnout other) {
    return new Turnout(
        Math.addExact(dealt, other.dealt),
        Math.addExact(asked, other.asked),
        Math.addExact(delivered, other.delivered),
        Math.addExact(answers, other.answers),
        complete && other.complete);
  }

  /** Whether nobody was invited twice, and so as many people answered as there are answers. */
  public boolean isOnceEach() {
    return delivered <= asked && answers <= asked;
  }

  /** Answers of those invited; empty when nobody was, or when not all are counted. */
  public Optional<Shown> responseRate() {
    return complete ? Shown.percent(answers, delivered) : Optional.empty();
  }

  /** Those asked of those who dealt with the provider; empty when nobody did. */
  public Optional<Shown> coverage() {
    return Shown.percent(asked, dealt);
  }
}

package dev.accord.engine.agreement;

import java.math.BigDecimal;
import java.util.Optional;

/** What clients are asked about a department that worked for them. */
public enum SurveyQuestion {
  /** Would you choose to work with them again? Its score is % of 9–10 minus % of 0–6. */
  CHOOSE_AGAIN(-100, 100),

  /** They answered in good time. */
  RESPONSE_TIME(1, 5),

  /** It was resolved in the time agreed. */
  RESOLUTION_TIME(1, 5),

  /** The result was right. */
  ACCURACY(1, 5),

  /** They were professional. */
  PROFESSIONALISM(1, 5),

  /** The client was kept informed. */
  COMMUNICATION(1, 5),

  /** The plain mean of the five before it. */
  OVERALL(1, 5);

  private final int least;
  private final int most;

  SurveyQuestion(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** The lowest score that answers can come to. */
  public int least() {
    return least;
  }

  /** The highest score that answers can come to. */
  public int most() {
    return most;
  }

  /** The kind of item that answers it; absent for what follows from other questions. */
  public Optional<ItemKind> kind() {
    return switch (this) {
      case CHOOSE_AGAIN -> Optional.of(ItemKind.CHOOSE_AGAIN);
      case OVERALL -> Optional.empty();
      default -> Optional.of(ItemKind.AGREEMENT);
    };
  }

  /** Whether answers can come to this score. */
  boolean reaches(BigDecimal score) {
    return score.compareTo(BigDecimal.valueOf(least)) >= 0
        && score.compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}

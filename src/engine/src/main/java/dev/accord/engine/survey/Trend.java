package dev.accord.engine.survey;

import java.util.Optional;

/** Whether a figure changed between two periods, and not by chance. */
public enum Trend {
  UP,
  DOWN,
  /** It may well be the same. */
  SAME;

  /** With fewer answers in either period counts are shown, and no trend. */
  public static final int LEAST_ANSWERS = 10;

  /** Of the choose-again score: by the normal difference of the adjusted Wald values. */
  public static Optional<Trend> of(NetScore earlier, NetScore later) {
    return enough(earlier.answers(), later.answers())
        ? Optional.of(of(later.since(earlier)))
        : Optional.empty();
  }

  /** Of the share of good answers: by Newcombe from the two Wilson intervals. */
  public static Optional<Trend> of(ItemScore earlier, ItemScore later) {
    return enough(earlier.answers(), later.answers())
        ? Optional.of(of(later.since(earlier)))
        : Optional.empty();
  }

  private static boolean enough(int earlier, int later) {
    return earlier >= LEAST_ANSWERS && later >= LEAST_ANSWERS;
  }

  private static Trend of(Interval change) {
    if (change.includesZero()) {
      return SAME;
    }
    return change.low() > 0 ? UP : DOWN;
  }
}

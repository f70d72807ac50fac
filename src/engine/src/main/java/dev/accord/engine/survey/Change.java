package dev.accord.engine.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** What a figure did from one period to the next. */
public final class Change {
  /** With fewer answers in either period counts are shown, and no trend. */
  public static final int LEAST_ANSWERS = 10;

  private static final double CHANCE = 0.05;

  private final boolean isEnough;
  private final DoubleFunction<Interval> interval;

  private Change(int earlier, int later, DoubleFunction<Interval> interval) {
    this.isEnough = Math.min(earlier, later) >= LEAST_ANSWERS;
    this.interval = interval;
  }

  /** Of the choose-again score: by the normal difference of the adjusted Wald values. */
  public static Change of(NetScore earlier, NetScore later) {
    return new Change(
        earlier.answers(), later.answers(), quantile -> later.since(earlier, quantile));
  }

  /** Of the share of good answers: by Newcombe from the two Wilson intervals. */
  public static Change of(ItemScore earlier, ItemScore later) {
    return new Change(
        earlier.answers(), later.answers(), quantile -> later.since(earlier, quantile));
  }

  /** Where it leads when nothing else is looked at; empty of too few answers. */
  public Optional<Trend> trend() {
    return trend(Interval.Z);
  }

  /**
   * Where several lead that stand side by side, each as sure of all as one alone would be: with 95
   * % confidence none that is the same is said to have changed. By Holm (1979), <i>A Simple
   * Sequentially Rejective Multiple Test Procedure</i>: of so many changes the clearest must hold
   * against a chance of 5 % shared by all of them, the next against one shared by the others, until
   * one does not hold.
   *
   * @return in the order of the changes; those of too few answers are empty and count for nothing
   */
  public static List<Optional<Trend>> together(List<Change> changes) {
    List<Change> compared = changes.stream().filter(change -> change.isEnough).toList();
    double strictest = Double.POSITIVE_INFINITY;
    for (int holding = 1; holding <= compared.size(); holding++) {
      double quantile = Normal.quantile(CHANCE / (compared.size() - holding + 1));
      if (compared.stream().filter(change -> change.isClear(quantile)).count() < holding) {
        break;
      }
      strictest = quantile;
    }
    double quantile = strictest;
    return changes.stream().map(change -> change.trend(quantile)).toList();
  }

  private Optional<Trend> trend(double quantile) {
    if (!isEnough) {
      return Optional.empty();
    }
    if (!isClear(quantile)) {
      return Optional.of(Trend.SAME);
    }
    return Optional.of(interval.apply(quantile).low() > 0 ? Trend.UP : Trend.DOWN);
  }

  private boolean isClear(double quantile) {
    return Double.isFinite(quantile) && !interval.apply(quantile).includesZero();
  }
}

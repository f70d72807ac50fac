package dev.accord.engine.compliance;

import dev.accord.engine.agreement.Percent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The outcomes of a period and their share: {@code met / (met + breached)}.
 *
 * <p>Within clock error counts as met, and stays visible as a count of its own. Where nothing was
 * met or breached there is no data, which is neither 0 % nor 100 %.
 *
 * @param counts how often each outcome came; those that did not come are left out
 */
public record Compliance(Map<CycleOutcome, Integer> counts) {

  /** Nothing closed. */
  public static final Compliance NO_DATA = new Compliance(Map.of());

  private static final int TENTHS = 1000;
  private static final int BASIS_POINTS = 10_000;

  /** Copies the counts and refuses negative ones. */
  public Compliance {
    Map<CycleOutcome, Integer> positive = new EnumMap<>(CycleOutcome.class);
    counts.forEach(
        (outcome, count) -> {
          if (count < 0) {
            throw new IllegalArgumentException(
                "%d cycles are %s; a count is never negative".formatted(count, outcome));
          }
          if (count > 0) {
            positive.put(outcome, count);
          }
        });
    counts = Map.copyOf(positive);
  }

  /** The figure of cycles that closed in one period. */
  public static Compliance of(Collection<CycleOutcome> closed) {
    Map<CycleOutcome, Integer> counts = new EnumMap<>(CycleOutcome.class);
    closed.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    return new Compliance(counts);
  }

  /** The figure of so many met and so many breached. */
  public static Compliance of(int met, int breached) {
    return new Compliance(Map.of(CycleOutcome.MET, met, CycleOutcome.BREACHED, breached));
  }

  /** Both together, as of two services or two weeks. */
  public Compliance plus(Compliance other) {
    Map<CycleOutcome, Integer> sum = new EnumMap<>(CycleOutcome.class);
    sum.putAll(counts);
    other.counts.forEach((outcome, count) -> sum.merge(outcome, count, Math::addExact));
    return new Compliance(sum);
  }

  /** How often an outcome came. */
  public int count(CycleOutcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** Met, those within clock error included. */
  public int met() {
    return Math.addExact(count(CycleOutcome.MET), count(CycleOutcome.WITHIN_CLOCK_ERROR));
  }

  /** Not met. */
  public int breached() {
    return count(CycleOutcome.BREACHED);
  }

  /** Met and breached: the denominator. */
  public int counted() {
    return Math.addExact(met(), breached());
  }

  /**
   * The share in percent as it is shown, rounded down to one decimal: 94.96 shows 94.9. Decide
   * nothing by it; see {@link #isBelow}.
   *
   * @return empty for no data
   */
  public Optional<BigDecimal> percent() {
    if (counted() == 0) {
      return Optional.empty();
    }
    return Optional.of(BigDecimal.valueOf((long) met() * TENTHS / counted(), 1));
  }

  /** Whether the exact share is below a target; never for no data. */
  public boolean isBelow(Percent target) {
    return (long) met() * BASIS_POINTS < (long) target.basisPoints() * counted();
  }

  /** Where the true share lies with 95 % confidence; empty for no data. */
  public Optional<WilsonInterval> interval() {
    return counted() == 0 ? Optional.empty() : Optional.of(WilsonInterval.of(met(), counted()));
  }
}

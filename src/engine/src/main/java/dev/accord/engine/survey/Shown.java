package dev.accord.engine.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure as it is shown. Points are rounded down, toward minus, so that no target looks reached
 * that is not; ends of intervals to the nearest. Decide nothing by it.
 *
 * @param number with the decimals that are shown
 */
public record Shown(BigDecimal number) implements Comparable<Shown> {
  private static final int TENTHS = 1;

  /** A share with one decimal: 2 of 3 show 66.6. Empty when there is no whole. */
  public static Optional<Shown> percent(long part, long whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(quotient(Math.multiplyExact(part, 100L), whole, TENTHS));
  }

  /** A choose-again score without decimals: -30.5 shows -31. */
  public static Shown of(NetScore score) {
    return quotient(100L * (score.promoters() - score.detractors()), score.answers(), 0);
  }

  /** A mean with one decimal: 4.19 shows 4.1. */
  public static Shown mean(ItemScore score) {
    return quotient(score.tally().sum(), score.answers(), TENTHS);
  }

  /** The share of good answers with one decimal. */
  public static Shown share(ItemScore score) {
    return quotient(100L * score.good(), score.answers(), TENTHS);
  }

  /** A mean of means with one decimal. */
  public static Shown of(Index index) {
    return floored(index.mean(), TENTHS);
  }

  /** A point that is no exact number: what is lost in its ninth decimal is no part of it. */
  public static Shown floored(double point, int decimals) {
    BigDecimal exact = BigDecimal.valueOf(point).setScale(9, RoundingMode.HALF_EVEN);
    return new Shown(exact.setScale(decimals, RoundingMode.FLOOR));
  }

  /** The end of an interval, to the nearest. */
  public static Shown end(double value, int decimals) {
    return new Shown(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  /** What a reader gets who takes one shown figure from another. */
  public Shown minus(Shown other) {
    return new Shown(number.subtract(other.number));
  }

  private static Shown quotient(long dividend, long divisor, int decimals) {
    return new Shown(
        BigDecimal.valueOf(dividend)
            .divide(BigDecimal.valueOf(divisor), decimals, RoundingMode.FLOOR));
  }

  @Override
  public int compareTo(Shown other) {
    return number.compareTo(other.number);
  }

  /** Such as {@code 94.9} or {@code -31}; without a plus. */
  @Override
  public String toString() {
    return number.signum() == 0 ? number.abs().toPlainString() : number.toPlainString();
  }
}

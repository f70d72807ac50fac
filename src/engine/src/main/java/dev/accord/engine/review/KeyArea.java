package dev.accord.engine.review;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * One key performance area of a department.
 *
 * @param weight in percent with one decimal
 * @param clauses its promises, whose weights add up to the area's
 */
public record KeyArea(Area area, BigDecimal weight, List<Weighted> clauses) {
  /**
   * A promise with its share of 100 %.
   *
   * @param weight in percent with one decimal
   */
  public record Weighted(Clause clause, BigDecimal weight) {}

  public KeyArea {
    clauses = List.copyOf(clauses);
  }

  /**
   * How far its targets were reached in percent: the mean of its promises by their weights, those
   * without data left out, reckoned exactly and rounded down to one decimal.
   *
   * @return empty when there is data on none
   */
  public Optional<BigDecimal> attainment() {
    BigInteger reached = BigInteger.ZERO;
    BigInteger wanted = BigInteger.ONE;
    BigInteger weights = BigInteger.ZERO;
    for (Weighted one : clauses) {
      if (one.clause().attained().isPresent()) {
        Clause.Attained attained = one.clause().attained().get();
        BigInteger tenths = one.weight().unscaledValue();
        BigInteger whole = BigInteger.valueOf(attained.wanted());
        reached =
            reached
                .multiply(whole)
                .add(tenths.multiply(BigInteger.valueOf(attained.reached())).multiply(wanted));
        wanted = wanted.multiply(whole);
        weights = weights.add(tenths);
      }
    }
    return weights.signum() == 0
        ? Optional.empty()
        : Optional.of(Shares.percent(reached, wanted.multiply(weights)));
  }
}

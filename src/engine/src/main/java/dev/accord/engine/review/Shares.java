package dev.accord.engine.review;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Shares as they are shown: in percent, rounded down to one decimal. */
final class Shares {
  private static final BigInteger TENTHS = BigInteger.valueOf(1000);

  private Shares() {}

  static BigDecimal percent(long part, long whole) {
    return percent(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }

  static BigDecimal percent(BigInteger part, BigInteger whole) {
    return new BigDecimal(part.multiply(TENTHS).divide(whole))
        .divide(BigDecimal.TEN, 1, RoundingMode.DOWN);
  }
}

package dev.accord.engine.agreement;

/**
 * A share in hundredths of a percent, so that no decision rests on a rounded number.
 *
 * @param basisPoints 0 to 10,000; 9,500 is 95 %
 */
public record Percent(int basisPoints) {
  public static final Percent NINETY_FIVE = of(95);
  public static final Percent EIGHTY = of(80);

  private static final int WHOLE = 10_000;

  public Percent {
    if (basisPoints < 0 || basisPoints > WHOLE) {
      throw new IllegalArgumentException(
          "a share lies between 0 and 100 %%, was %s %%".formatted(basisPoints / 100.0));
    }
  }

  public static Percent of(int percent) {
    return new Percent(Math.multiplyExact(percent, 100));
  }

  /** The smallest whole number that is at least this share of the amount; amount not negative. */
  public long ceilingOf(long amount) {
    long whole = amount / WHOLE * basisPoints;
    long rest = amount % WHOLE * basisPoints;
    return whole + (rest + WHOLE - 1) / WHOLE;
  }
}

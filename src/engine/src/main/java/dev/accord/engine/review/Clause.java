package dev.accord.engine.review;

import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Compliance;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A promise of an agreement as a part of a key performance area.
 *
 * @param weight against that of the other promises of the area; positive
 * @param attained how far it was kept; absent for no data
 */
public record Clause(ClockKey metric, Area area, int weight, Optional<Attained> attained) {

  /**
   * How far a target was reached, as an exact fraction from 0 to 1: what lies beyond the target
   * does not make up for another promise.
   *
   * @param reached not negative, at most {@code wanted}
   * @param wanted positive
   */
  public record Attained(long reached, long wanted) {
    public Attained {
      if (wanted < 1 || reached < 0 || reached > wanted) {
        throw new IllegalArgumentException(
            "%d of %d is no share of a target; cap it at the target".formatted(reached, wanted));
      }
    }

    /** So many of a target of so many; a target of nothing is reached. */
    public static Attained of(long reached, long wanted) {
      return wanted <= 0
          ? new Attained(1, 1)
          : new Attained(Math.max(0, Math.min(reached, wanted)), wanted);
    }
  }

  /** How far it was kept in percent, rounded down to one decimal; empty for no data. */
  public Optional<BigDecimal> attainment() {
    return attained.map(one -> Shares.percent(one.reached(), one.wanted()));
  }

  private static final long WHOLE = 10_000;

  /** A promise on time or quality: 93 % of a target of 95 % are 97.8 % of it. */
  public static Clause of(
      ClockKey metric, Area area, int weight, Compliance figure, Percent target) {
    Optional<Attained> attained =
        figure.counted() == 0
            ? Optional.empty()
            : Optional.of(
                Attained.of(figure.met() * WHOLE, (long) target.basisPoints() * figure.counted()));
    return new Clause(metric, area, weight, attained);
  }

  /**
   * A promise on a score: how high above the foot of its scale it came, of how high it should. 12
   * of a choose-again score of 30 are 112 of 130, 86.1 % of it.
   *
   * @param point what it came to; absent for no data, and where a period has no verdict
   */
  public static Clause of(ClockKey metric, ExperienceMetric promise, Optional<Double> point) {
    int foot = promise.question().least();
    double wanted = promise.atLeast().doubleValue() - foot;
    return new Clause(
        metric,
        Area.EXPERIENCE,
        promise.weight(),
        point.map(one -> Attained.of(millionths(one - foot), millionths(wanted))));
  }

  private static long millionths(double value) {
    return Math.round(value * 1_000_000);
  }
}

package dev.accord.plugin.figure;

import dev.accord.engine.agreement.Percent;
import dev.accord.engine.compliance.Compliance;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Finding;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.WilsonInterval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How promises were kept, as it is shown.
 *
 * @param met those within clock error included
 * @param missed those that are open included
 * @param openLate of the missed those that are open
 * @param counted met and missed
 * @param percent absent when nothing counted
 * @param meanMillis working time of those closed; absent, as the percentiles are, when none was, or
 *     where only the counts are told
 */
public record Figure(
    int met,
    int missed,
    int openLate,
    int withinClockError,
    int exempt,
    int transferred,
    int cancelled,
    int counted,
    @Nullable String percent,
    @Nullable Bounds interval,
    Finding finding,
    @Nullable Long meanMillis,
    @Nullable Long p50Millis,
    @Nullable Long p90Millis) {
  /** Where the true share lies with 95 % confidence. */
  public record Bounds(String low, String high) {
    static Bounds of(WilsonInterval interval) {
      return new Bounds(percent(interval.low()), percent(interval.high()));
    }

    private static String percent(double share) {
      return BigDecimal.valueOf(share)
          .movePointRight(2)
          .setScale(1, RoundingMode.FLOOR)
          .toPlainString();
    }
  }

  private static final int MEDIAN = 50;
  private static final int NINETIETH = 90;

  public static Figure of(Tally tally, Percent target) {
    Compliance compliance = tally.compliance();
    return new Figure(
        compliance.met(),
        compliance.breached(),
        tally.openLate(),
        compliance.count(CycleOutcome.WITHIN_CLOCK_ERROR),
        compliance.count(CycleOutcome.EXEMPT),
        compliance.count(CycleOutcome.TRANSFERRED),
        compliance.count(CycleOutcome.CANCELLED),
        compliance.counted(),
        compliance.percent().map(BigDecimal::toPlainString).orElse(null),
        compliance.interval().map(Bounds::of).orElse(null),
        Finding.of(compliance, target),
        tally.mean().map(Duration::toMillis).orElse(null),
        tally.durations().percentile(MEDIAN).map(Duration::toMillis).orElse(null),
        tally.durations().percentile(NINETIETH).map(Duration::toMillis).orElse(null));
  }

  /** A target as it is shown: 95.0. */
  public static String told(Percent target) {
    return BigDecimal.valueOf(target.basisPoints(), 2)
        .setScale(1, RoundingMode.FLOOR)
        .toPlainString();
  }
}

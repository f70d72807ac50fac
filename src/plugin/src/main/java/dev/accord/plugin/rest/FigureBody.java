package dev.accord.plugin.rest;

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
 * A compliance figure. Percents are rounded down to one decimal; durations are working time.
 *
 * @param met those within clock error included
 * @param openLate how many of the missed are still open
 * @param percent absent when nothing was counted
 */
record FigureBody(
    int met,
    int missed,
    int openLate,
    int withinClockError,
    int exempt,
    int transferred,
    int cancelled,
    int counted,
    @Nullable String percent,
    @Nullable IntervalBody interval,
    String finding,
    @Nullable Long meanMillis,
    @Nullable Long p50Millis,
    @Nullable Long p90Millis) {
  private static final int MEDIAN = 50;
  private static final int NINETIETH = 90;
  private static final int PERCENT = 100;
  private static final int TENTHS_OF_BASIS_POINTS = 10;

  /** Where the true share lies with 95 % confidence. */
  record IntervalBody(String low, String high) {
    private static IntervalBody of(WilsonInterval interval) {
      return new IntervalBody(shown(interval.low()), shown(interval.high()));
    }

    private static String shown(double share) {
      return BigDecimal.valueOf(share * PERCENT).setScale(1, RoundingMode.FLOOR).toPlainString();
    }
  }

  static FigureBody of(Tally tally, Percent target) {
    Compliance figure = tally.compliance();
    return new FigureBody(
        figure.met(),
        figure.breached(),
        tally.openLate(),
        figure.count(CycleOutcome.WITHIN_CLOCK_ERROR),
        figure.count(CycleOutcome.EXEMPT),
        figure.count(CycleOutcome.TRANSFERRED),
        figure.count(CycleOutcome.CANCELLED),
        figure.counted(),
        figure.percent().map(BigDecimal::toPlainString).orElse(null),
        figure.interval().map(IntervalBody::of).orElse(null),
        Finding.of(figure, target).name(),
        tally.mean().map(Duration::toMillis).orElse(null),
        tally.durations().percentile(MEDIAN).map(Duration::toMillis).orElse(null),
        tally.durations().percentile(NINETIETH).map(Duration::toMillis).orElse(null));
  }

  /** Such as 95.0. */
  static String percent(Percent share) {
    return BigDecimal.valueOf(share.basisPoints() / TENTHS_OF_BASIS_POINTS, 1).toPlainString();
  }
}

package dev.accord.bench;

import dev.accord.engine.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Elapsed time and due instants for starts drawn from six years. Inputs are many and random, so
 * that neither the caches nor the branch predictor learn them.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 9, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class CalendarBenchmark {

  /** Questions about one calendar over one span. */
  @State(Scope.Thread)
  public static class Questions {

    private static final int COUNT = 1 << 15;
    private static final long FIRST_START = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final long SIX_YEARS = Duration.ofDays(6 * 365).toMillis();

    /** Days from start to end, give or take a tenth. */
    @Param({"1", "30", "365", "1826"})
    public int days;

    final WorkingTime calendar = WorkingTime.of(BenchCalendar.berlin());
    final long[] starts = new long[COUNT];
    final long[] ends = new long[COUNT];
    final long[] amounts = new long[COUNT];
    private int next;

    /** Draws the questions; the same ones in every run. */
    @Setup
    public void draw() {
      Random random = new Random(11);
      for (int i = 0; i < COUNT; i++) {
        long span = (long) (Duration.ofDays(days).toMillis() * (0.9 + 0.2 * random.nextDouble()));
        starts[i] = FIRST_START + (long) (random.nextDouble() * SIX_YEARS);
        ends[i] = starts[i] + span;
        amounts[i] = Math.max(1, calendar.millisBetween(starts[i], ends[i]));
      }
    }

    int next() {
      next = (next + 1) & (COUNT - 1);
      return next;
    }
  }

  /** Working time between two instants. */
  @Benchmark
  public long elapsed(Questions questions) {
    int i = questions.next();
    return questions.calendar.millisBetween(questions.starts[i], questions.ends[i]);
  }

  /** The instant at which an amount has passed. */
  @Benchmark
  public long due(Questions questions) {
    int i = questions.next();
    return questions.calendar.dueMillis(questions.starts[i], questions.amounts[i]);
  }
}

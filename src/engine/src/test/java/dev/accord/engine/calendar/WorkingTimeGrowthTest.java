package dev.accord.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A calendar is laid out as far as questions reach; no answer depends on what was asked before. */
class WorkingTimeGrowthTest {

  private static final long FROM = Instant.parse("1965-01-01T00:00:00Z").toEpochMilli();
  private static final long UNTIL = Instant.parse("2080-01-01T00:00:00Z").toEpochMilli();
  private static final OfficeHours HOURS =
      OfficeHours.of(
          Sample.PARIS, WeekHours.mondayToFriday(Sample.windows("08:00-12:00", "12:45-17:00")));

  private static long[] answers(WorkingTime calendar, long at, long amount) {
    return new long[] {
      calendar.millisBetween(at - amount, at + amount),
      calendar.dueMillis(at, amount),
      calendar.beforeMillis(at, amount)
    };
  }

  @Test
  void answers_do_not_depend_on_the_order_of_questions() {
    WorkingTime asked = Sample.compiled(HOURS);
    Random random = new Random(5);
    for (int i = 0; i < 50; i++) {
      long at = FROM + (long) (random.nextDouble() * (UNTIL - FROM));
      long amount = 1 + (long) (random.nextDouble() * 400 * Era.DAY);
      assertThat(answers(asked, at, amount))
          .as("at %d for %d", at, amount)
          .isEqualTo(answers(Sample.compiled(HOURS), at, amount));
    }
  }

  @Test
  void threads_that_make_it_grow_all_get_the_right_answers() throws Exception {
    WorkingTime shared = Sample.compiled(HOURS);
    WorkingTime grown = Sample.compiled(HOURS);
    grown.millisBetween(FROM, UNTIL);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int seed = 0; seed < 4; seed++) {
        Random random = new Random(seed);
        tasks.add(() -> differences(shared, grown, random));
      }
      for (Future<Integer> differences : threads.invokeAll(tasks)) {
        assertThat(differences.get()).isZero();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static int differences(WorkingTime shared, WorkingTime grown, Random random) {
    int differences = 0;
    for (int i = 0; i < 400; i++) {
      long nearby = (long) (random.nextGaussian() * i * 30 * Era.DAY);
      long at = Math.max(0, Math.min(UNTIL, 1_800_000_000_000L + nearby));
      long amount = 1 + (long) (random.nextDouble() * 100 * Era.DAY);
      if (!Arrays.equals(answers(shared, at, amount), answers(grown, at, amount))) {
        differences++;
      }
    }
    return differences;
  }
}

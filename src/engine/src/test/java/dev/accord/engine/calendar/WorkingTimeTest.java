package dev.accord.engine.calendar;

import static dev.accord.engine.calendar.Sample.paris;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

  private static final Instant FRI_08 = paris("2026-01-09T08:00");
  private static final Instant FRI_15 = paris("2026-01-09T15:00");
  private static final Instant FRI_17 = paris("2026-01-09T17:00");
  private static final Instant SAT = paris("2026-01-10T12:00");
  private static final Instant MON_09 = paris("2026-01-12T09:00");
  private static final Instant MON_11 = paris("2026-01-12T11:00");

  private final WorkingTime office = Sample.mondayToFriday(Sample.PARIS, "09:00-17:00");

  @Test
  void four_hours_from_friday_afternoon_are_due_on_monday_morning() {
    assertThat(office.due(FRI_15, Duration.ofHours(4))).contains(MON_11);
    assertThat(office.between(FRI_15, MON_11)).isEqualTo(Duration.ofHours(4));
    assertThat(office.before(MON_11, Duration.ofHours(4))).contains(FRI_15);
  }

  @Test
  void opens_at_the_first_instant_of_a_window_and_closes_at_its_end() {
    assertThat(office.isOpen(MON_09)).isTrue();
    assertThat(office.isOpen(MON_09.minusMillis(1))).isFalse();
    assertThat(office.isOpen(FRI_17)).isFalse();
    assertThat(office.isOpen(FRI_17.minusMillis(1))).isTrue();
  }

  @Test
  void the_next_opening_of_an_open_instant_is_itself() {
    assertThat(office.nextOpening(FRI_15)).contains(FRI_15);
    assertThat(office.nextOpening(FRI_17)).contains(MON_09);
    assertThat(office.nextOpening(SAT)).contains(MON_09);
    assertThat(office.nextOpening(MON_09)).contains(MON_09);
  }

  @Test
  void the_previous_closing_of_an_instant_that_was_open_just_before_is_itself() {
    assertThat(office.previousClosing(FRI_15)).contains(FRI_15);
    assertThat(office.previousClosing(FRI_17)).contains(FRI_17);
    assertThat(office.previousClosing(SAT)).contains(FRI_17);
    assertThat(office.previousClosing(MON_09)).contains(FRI_17);
  }

  @Test
  void open_intervals_are_cut_to_the_span_asked_for() {
    assertThat(office.openIntervals(FRI_15, MON_11))
        .containsExactly(new OpenInterval(FRI_15, FRI_17), new OpenInterval(MON_09, MON_11));
    assertThat(office.openIntervals(FRI_17, MON_09)).isEmpty();
  }

  @Test
  void instants_finer_than_a_millisecond_are_rounded_down() {
    assertThat(office.between(FRI_15.plusNanos(999_999), FRI_15.plusNanos(1_999_999)))
        .isEqualTo(Duration.ofMillis(1));
  }

  @Test
  void knows_its_definition() {
    assertThat(office.calendar().id()).hasToString("sample");
    assertThat(office.versionAt(FRI_08).number()).isEqualTo(1);
    assertThat(office.dayLength(FRI_08)).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void the_methods_on_long_make_no_objects() {
    ask(1000);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    ask(10_000);
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(bytes).as("bytes for 60,000 answers").isLessThan(10_000);
  }

  private long ask(int times) {
    long start = FRI_08.toEpochMilli();
    long sum = 0;
    for (int i = 1; i <= times; i++) {
      long at = start + i * 100_000L;
      sum += office.millisBetween(start, at) + office.dueMillis(at, i) + office.beforeMillis(at, i);
      sum += office.nextOpeningMillis(at) + office.previousClosingMillis(at);
      sum += office.isOpen(at) ? 1 : 0;
    }
    return sum;
  }
}

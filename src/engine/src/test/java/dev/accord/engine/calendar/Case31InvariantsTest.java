package dev.accord.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every calendar, checked on many and against the minute-by-minute oracle. */
class Case31InvariantsTest {

  private static final int CALENDARS = 300;
  private static final int QUESTIONS = 12;

  /** One calendar, compiled and painted, with instants and amounts to ask about. */
  private static final class Subject {

    final RandomCalendars.Sample sample;
    final WorkingTime calendar;
    private final Random random;

    Subject(RandomCalendars.Sample sample, Random random) {
      this.sample = sample;
      this.random = random;
      calendar = WorkingTime.of(sample.calendar());
    }

    PaintedCalendar oracle() {
      return new PaintedCalendar(sample.calendar(), sample.from(), sample.until());
    }

    /** An instant of the painted time; often on a whole minute, where windows begin and end. */
    long instant() {
      long from = sample.from().toEpochMilli();
      long span = sample.until().toEpochMilli() - from;
      long at = from + (long) (random.nextDouble() * span);
      return random.nextBoolean() ? at : at - at % 60_000;
    }

    long amount() {
      return 1 + (long) (random.nextDouble() * Duration.ofHours(60).toMillis());
    }

    @Override
    public String toString() {
      return sample.toString();
    }
  }

  private static List<Subject> subjects(long seed) {
    RandomCalendars calendars = new RandomCalendars(seed);
    Random random = new Random(seed);
    List<Subject> subjects = new ArrayList<>();
    for (int i = 0; i < CALENDARS; i++) {
      subjects.add(new Subject(calendars.next(), random));
    }
    return subjects;
  }

  @Test
  void elapsed_is_what_the_oracle_counts() {
    for (Subject subject : subjects(1)) {
      PaintedCalendar oracle = subject.oracle();
      for (int i = 0; i < QUESTIONS; i++) {
        long start = subject.instant();
        long end = subject.instant();
        assertThat(subject.calendar.millisBetween(start, end))
            .as("between %d and %d on %s", start, end, subject)
            .isEqualTo(oracle.between(start, end));
      }
    }
  }

  @Test
  void due_and_before_are_where_the_oracle_arrives() {
    for (Subject subject : subjects(2)) {
      PaintedCalendar oracle = subject.oracle();
      for (int i = 0; i < QUESTIONS; i++) {
        long at = subject.instant();
        long amount = subject.amount();
        long due = oracle.due(at, amount);
        if (due != WorkingTime.NEVER) {
          assertThat(subject.calendar.dueMillis(at, amount))
              .as("due %d after %d on %s", amount, at, subject)
              .isEqualTo(due);
        }
        long before = oracle.before(at, amount);
        if (before != WorkingTime.NEVER) {
          assertThat(subject.calendar.beforeMillis(at, amount))
              .as("%d before %d on %s", amount, at, subject)
              .isEqualTo(before);
        }
      }
    }
  }

  @Test
  void openings_and_closings_are_where_the_oracle_meets_them() {
    for (Subject subject : subjects(3)) {
      PaintedCalendar oracle = subject.oracle();
      for (int i = 0; i < QUESTIONS; i++) {
        long at = subject.instant();
        assertThat(subject.calendar.isOpen(at))
            .as("open at %d on %s", at, subject)
            .isEqualTo(oracle.isOpen(at));
        long firstWorked = oracle.due(at, 1);
        if (firstWorked != WorkingTime.NEVER) {
          assertThat(subject.calendar.nextOpeningMillis(at)).isEqualTo(firstWorked - 1);
        }
        long lastWorked = oracle.before(at, 1);
        if (lastWorked != WorkingTime.NEVER) {
          assertThat(subject.calendar.previousClosingMillis(at)).isEqualTo(lastWorked + 1);
        }
      }
    }
  }

  @Test
  void a_span_split_anywhere_sums_to_the_same() {
    for (Subject subject : subjects(4)) {
      for (int i = 0; i < QUESTIONS; i++) {
        long[] cuts = {subject.instant(), subject.instant(), subject.instant()};
        Arrays.sort(cuts);
        assertThat(
                subject.calendar.millisBetween(cuts[0], cuts[1])
                    + subject.calendar.millisBetween(cuts[1], cuts[2]))
            .as("split of %d to %d at %d on %s", cuts[0], cuts[2], cuts[1], subject)
            .isEqualTo(subject.calendar.millisBetween(cuts[0], cuts[2]));
      }
    }
  }

  @Test
  void until_the_due_instant_exactly_the_amount_elapses_and_not_before_it() {
    for (Subject subject : subjects(5)) {
      for (int i = 0; i < QUESTIONS; i++) {
        long start = subject.instant();
        long amount = subject.amount();
        long due = subject.calendar.dueMillis(start, amount);
        if (due != WorkingTime.NEVER) {
          assertThat(subject.calendar.millisBetween(start, due)).isEqualTo(amount);
          assertThat(subject.calendar.millisBetween(start, due - 1)).isEqualTo(amount - 1);
        }
      }
    }
  }

  @Test
  void a_walk_backward_inverts_the_walk_forward() {
    for (Subject subject : subjects(6)) {
      for (int i = 0; i < QUESTIONS; i++) {
        long start = subject.instant();
        long amount = subject.amount();
        long due = subject.calendar.dueMillis(start, amount);
        if (due != WorkingTime.NEVER) {
          assertThat(subject.calendar.beforeMillis(due, amount))
              .as("%d before its due instant, from %d on %s", amount, start, subject)
              .isEqualTo(subject.calendar.nextOpeningMillis(start));
        }
      }
    }
  }

  @Test
  void open_intervals_are_apart_and_sum_to_the_elapsed_time() {
    for (Subject subject : subjects(7)) {
      Instant start = Instant.ofEpochMilli(subject.instant());
      Instant end = start.plus(Duration.ofDays(20));
      List<OpenInterval> intervals = subject.calendar.openIntervals(start, end);
      Duration sum =
          intervals.stream().map(OpenInterval::length).reduce(Duration.ZERO, Duration::plus);
      assertThat(sum).isEqualTo(subject.calendar.between(start, end));
      for (int i = 1; i < intervals.size(); i++) {
        assertThat(intervals.get(i).start()).isAfter(intervals.get(i - 1).end());
      }
    }
  }

  @Test
  void a_holiday_more_never_raises_elapsed_time() {
    RandomCalendars more = new RandomCalendars(8);
    for (Subject subject : subjects(8)) {
      LocalDate first = subject.sample.from().atOffset(ZoneOffset.UTC).toLocalDate();
      WorkingTime fewer =
          WorkingTime.of(withHoliday(subject.sample.calendar(), more.holiday(first)));
      for (int i = 0; i < QUESTIONS; i++) {
        long start = subject.instant();
        long end = subject.instant();
        assertThat(fewer.millisBetween(start, end))
            .isLessThanOrEqualTo(subject.calendar.millisBetween(start, end));
      }
    }
  }

  private static Calendar withHoliday(Calendar calendar, Holiday holiday) {
    List<CalendarVersion> versions = new ArrayList<>();
    for (CalendarVersion version : calendar.versions()) {
      Hours hours = version.hours();
      if (hours instanceof OfficeHours office) {
        List<Holiday> days = new ArrayList<>(office.holidays().days());
        days.add(holiday);
        hours = office.withHolidays(new Holidays(days, office.holidays().reach()));
      }
      versions.add(new CalendarVersion(version.number(), version.effectiveFrom(), hours));
    }
    return new Calendar(calendar.id(), calendar.name(), versions);
  }
}

package dev.accord.engine.calendar;

import static dev.accord.engine.calendar.Sample.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Dates that no ticket should have cost neither memory nor minutes, and stay right. */
class FarDatesTest {

  private static final ZoneId PARIS = Sample.PARIS;

  private static final OfficeHours HOURS =
      OfficeHours.of(PARIS, WeekHours.mondayToFriday(Sample.windows("09:00-12:00", "22:00-03:00")))
          .withHolidays(
              Holidays.of(
                  Holiday.yearlyBetween(MonthDay.of(12, 24), MonthDay.of(1, 1)),
                  Holiday.on(LocalDate.of(2025, 4, 18))));

  private final WorkingTime calendar = Sample.compiled(HOURS);

  @Test
  void the_years_1900_and_2500_are_measured_like_any_other() {
    WorkingTime office = Sample.mondayToFriday(PARIS, "09:00-17:00");
    assertThat(office.between(at(PARIS, "1900-01-01T00:00"), at(PARIS, "1900-01-08T00:00")))
        .isEqualTo(Duration.ofHours(40));
    assertThat(office.due(at(PARIS, "2500-01-01T09:00"), Duration.ofHours(9)))
        .contains(at(PARIS, "2500-01-04T10:00"));
    assertThat(office.before(at(PARIS, "1900-01-08T10:00"), Duration.ofHours(2)))
        .contains(at(PARIS, "1900-01-05T16:00"));
    assertThat(office.isOpen(at(PARIS, "2400-02-29T09:00"))).isTrue();
    assertThat(office.nextOpening(at(PARIS, "2500-01-02T12:00")))
        .contains(at(PARIS, "2500-01-04T09:00"));
    assertThat(office.previousClosing(at(PARIS, "1900-01-07T12:00")))
        .contains(at(PARIS, "1900-01-05T17:00"));
  }

  @Test
  void a_span_from_a_sound_date_to_a_far_one_adds_up() {
    Instant start = at(PARIS, "2026-01-05T00:00");
    Instant middle = at(PARIS, "2060-07-07T10:30");
    Instant far = at(PARIS, "2300-03-03T11:00");
    assertThat(calendar.between(start, far))
        .isEqualTo(calendar.between(start, middle).plus(calendar.between(middle, far)));
  }

  @Test
  void a_due_instant_may_lie_far_behind_a_sound_start() {
    Instant start = at(PARIS, "2069-12-20T10:00");
    Duration amount = Duration.ofHours(100);
    Instant due = calendar.due(start, amount).orElseThrow();
    assertThat(calendar.between(start, due)).isEqualTo(amount);
    assertThat(calendar.between(start, due.minusMillis(1))).isEqualTo(amount.minusMillis(1));
    Instant early = at(PARIS, "1970-01-05T10:00");
    assertThat(calendar.between(calendar.before(early, amount).orElseThrow(), early))
        .isEqualTo(amount);
  }

  @Test
  void the_far_table_agrees_with_the_near_one() {
    CalendarExpansion expansion = new CalendarExpansion(calendar.calendar());
    FarTable far = FarTable.build(expansion);
    DayTable near = DayTableBuilder.build(expansion, Era.epochDay(2020), Era.epochDay(2032));
    Random random = new Random(17);
    for (int i = 0; i < 2000; i++) {
      long start = near.from + (long) ((2 + 5 * random.nextDouble()) * 365 * Era.DAY);
      long amount = 1 + (long) (random.nextDouble() * 300 * Era.DAY / 10);
      assertThat(far.due(start, amount)).isEqualTo(near.due(start, amount));
      assertThat(far.before(start + 2 * amount, amount))
          .isEqualTo(near.before(start + 2 * amount, amount));
      assertThat(far.workedUntil(start + amount) - far.workedUntil(start))
          .isEqualTo(near.workedUntil(start + amount) - near.workedUntil(start));
    }
  }

  @Test
  void nothing_is_open_before_1800_and_after_2599() {
    Instant start = Instant.parse("1800-01-01T00:00:00Z");
    Instant end = Instant.parse("2600-01-01T00:00:00Z");
    Duration everything = calendar.between(start, end);
    assertThat(calendar.between(Instant.MIN, Instant.MAX)).isEqualTo(everything);
    assertThat(calendar.openIntervals(end, Instant.MAX)).isEmpty();
    assertThat(calendar.openIntervals(Instant.MIN, start)).isEmpty();
    assertThat(calendar.isOpen(Instant.MAX)).isFalse();
    assertThat(calendar.isOpen(Instant.MIN)).isFalse();
  }

  @Test
  @Timeout(10)
  void a_search_beyond_the_covered_years_ends() {
    Duration hour = Duration.ofHours(1);
    for (Instant at :
        new Instant[] {Instant.MIN, Instant.MAX, Instant.parse("9999-12-31T00:00:00Z")}) {
      assertThat(calendar.due(at, hour)).isEmpty();
      assertThat(calendar.before(at, hour)).isEmpty();
      assertThat(calendar.nextOpening(at)).isEmpty();
      assertThat(calendar.previousClosing(at)).isEmpty();
    }
    assertThat(calendar.due(Instant.EPOCH, Duration.ofMillis(Long.MAX_VALUE))).isEmpty();
    assertThat(calendar.before(Instant.EPOCH, Duration.ofMillis(Long.MAX_VALUE))).isEmpty();
    assertThat(calendar.due(Instant.EPOCH, Duration.ofSeconds(Long.MAX_VALUE))).isEmpty();
  }
}

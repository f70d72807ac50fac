package dev.accord.plugin.icalendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The whole days that an event takes.
 *
 * @param length at least 1
 */
record Days(LocalDate first, int length) {
  private static final int LONGEST = 60;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2599;
  private static final int SOME_YEAR = 2025;
  private static final int LEAP_CYCLE = 4;

  /**
   * The days of an event, or of its first time when it repeats.
   *
   * <p>It takes whole days when it starts and ends with a date or at midnight, wherever that is:
   * the 25th is a holiday on the 25th of whoever takes it over. An end is exclusive, as iCalendar
   * has it; 23:59 and an end equal to the start are read as what they are meant for.
   *
   * @throws NoHolidayException when it has hours, lasts too long, or cannot be read
   */
  static Days of(EventText event) {
    WrittenTime start =
        event.start().orElseThrow(() -> new NoHolidayException("It has no start date."));
    int year = start.date().getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new NoHolidayException("It is not between %d and %d.".formatted(FIRST_YEAR, LAST_YEAR));
    }
    long length = length(event, start);
    if (!start.startsDay() || length == 0) {
      throw hours();
    }
    if (length < 0) {
      throw new NoHolidayException("It ends before it starts.");
    }
    if (length > LONGEST) {
      throw new NoHolidayException(
          "It takes %,d days, and a holiday at most %d.".formatted(length, LONGEST));
    }
    return new Days(start.date(), (int) length);
  }

  /** In days; 0 when it has hours. */
  private static long length(EventText event, WrittenTime start) {
    Optional<Line> end = event.first("DTEND");
    if (end.isPresent()) {
      WrittenTime until =
          WrittenTime.read(end.get())
              .orElseThrow(() -> new NoHolidayException("Its end cannot be read."));
      long between = ChronoUnit.DAYS.between(start.date(), until.date());
      if (between == 0 && start.time().isEmpty()) {
        return 1;
      }
      if (until.startsDay()) {
        return between;
      }
      return until.endsDay() && between >= 0 ? between + 1 : 0;
    }
    boolean flagged = event.says("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE");
    return event
        .first("DURATION")
        .map(line -> days(line.value().strip().toUpperCase(Locale.ROOT)))
        .orElse(start.time().isEmpty() || flagged ? 1L : 0L);
  }

  /** {@code P1D}, {@code P2W}, {@code PT48H}; 0 when it is no number of whole days. */
  private static long days(String duration) {
    try {
      if (!duration.contains("T")) {
        Period period = Period.parse(duration);
        return period.toTotalMonths() == 0 ? period.getDays() : 0;
      }
      Duration time = Duration.parse(duration);
      return time.equals(time.truncatedTo(ChronoUnit.DAYS)) ? time.toDays() : 0;
    } catch (DateTimeException | ArithmeticException unreadable) {
      throw new NoHolidayException("Its duration cannot be read.");
    }
  }

  private static NoHolidayException hours() {
    return new NoHolidayException("It has hours, and a holiday takes whole days.");
  }

  LocalDate last() {
    return last(first);
  }

  /** The last day when it starts on another one. */
  LocalDate last(LocalDate start) {
    return start.plusDays(length - 1L);
  }

  /** Whether its first and last day say it in every year, be there a 29 February or not. */
  boolean isSameEveryYear() {
    MonthDay start = MonthDay.from(first);
    MonthDay end = MonthDay.from(last());
    return length == 1
        || IntStream.range(SOME_YEAR, SOME_YEAR + LEAP_CYCLE)
            .allMatch(year -> end.equals(MonthDay.from(last(start.atYear(year)))));
  }
}

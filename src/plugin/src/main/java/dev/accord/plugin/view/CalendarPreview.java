package dev.accord.plugin.view;

import dev.accord.engine.calendar.OpenInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next days of a calendar.
 *
 * @param zone in which the dates are; absent for one that is always open, whose dates are in UTC
 * @param dayLength what "one working day" is on the first day, for instance {@code 8h}
 */
public record CalendarPreview(
    @Nullable String zone, List<Day> days, String dayLength, List<Lint> lints) {
  /**
   * One date.
   *
   * @param intervals open time within the date; empty when closed
   * @param because what decides: {@code week}, {@code exception} or {@code holiday}
   * @param name of the exception or holiday
   */
  public record Day(
      LocalDate date, List<Interval> intervals, String because, @Nullable String name) {}

  /** Open time, half-open. */
  public record Interval(Instant from, Instant to) {
    static Interval of(OpenInterval open) {
      return new Interval(open.start(), open.end());
    }
  }

  /** Something that is allowed and hardly meant. */
  public record Lint(String message) {}
}

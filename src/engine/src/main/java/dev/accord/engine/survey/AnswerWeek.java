package dev.accord.engine.survey;

import dev.accord.engine.agreement.PeriodLength;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The week in which an anonymous answer was given: the only time that is kept of it.
 *
 * <p>As weeks belong to years, a week belongs to the month, quarter and year of its Thursday, so
 * that it lies in exactly one of each.
 *
 * @param monday its first day
 */
public record AnswerWeek(LocalDate monday) implements Comparable<AnswerWeek> {
  private static final Pattern LABEL = Pattern.compile("\\d{4}-W\\d\\d");

  public AnswerWeek {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException(
          "no week begins on %s. Take the one of %s."
              .formatted(monday, PeriodLength.WEEK.firstOf(monday)));
    }
  }

  /** The week that a date lies in. */
  public static AnswerWeek of(LocalDate date) {
    return new AnswerWeek(PeriodLength.WEEK.firstOf(date));
  }

  /**
   * Such as {@code 2026-W12}.
   *
   * @throws IllegalArgumentException when it names no week
   */
  public static AnswerWeek parse(String label) {
    try {
      if (LABEL.matcher(label).matches()) {
        return new AnswerWeek(LocalDate.parse(label + "-1", DateTimeFormatter.ISO_WEEK_DATE));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(refusal(label), e);
    }
    throw new IllegalArgumentException(refusal(label));
  }

  private static String refusal(String label) {
    return "'%s' names no week. Write it as 2026-W12.".formatted(Mistake.shortened(label));
  }

  /** The first day of the period that the week belongs to. */
  public LocalDate firstOf(PeriodLength length) {
    return length == PeriodLength.WEEK ? monday : length.firstOf(monday.plusDays(3));
  }

  /**
   * The first day on which every week of a period has ended.
   *
   * @param first the first day of a period of that length
   */
  public static LocalDate closedOn(PeriodLength length, LocalDate first) {
    LocalDate next = length.plus(first, 1);
    LocalDate monday = PeriodLength.WEEK.firstOf(next);
    return monday.plusDays(3).isBefore(next) ? monday.plusWeeks(1) : monday;
  }

  @Override
  public int compareTo(AnswerWeek other) {
    return monday.compareTo(other.monday);
  }

  @Override
  public String toString() {
    return PeriodLength.WEEK.label(monday);
  }
}

package dev.accord.engine.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A period by its name, whatever the zone: 2026-W03 begins on Monday, 12 January 2026.
 *
 * @param first its first date
 */
public record PeriodLabel(PeriodLength length, LocalDate first) {
  private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /**
   * Reads what {@link PeriodLength#label} writes.
   *
   * @throws IllegalArgumentException for anything else, a week 54 included
   */
  public static PeriodLabel parse(String text) {
    try {
      if (WEEK.matcher(text).matches()) {
        return new PeriodLabel(
            PeriodLength.WEEK, LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
      }
      if (MONTH.matcher(text).matches()) {
        return new PeriodLabel(PeriodLength.MONTH, YearMonth.parse(text).atDay(1));
      }
      if (QUARTER.matcher(text).matches()) {
        int quarter = text.charAt(text.length() - 1) - '0';
        int year = Integer.parseInt(text, 0, 4, 10);
        return new PeriodLabel(PeriodLength.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
      }
      if (YEAR.matcher(text).matches()) {
        return new PeriodLabel(PeriodLength.YEAR, Year.parse(text).atDay(1));
      }
    } catch (DateTimeException noSuchPeriod) {
      throw unreadable(text, noSuchPeriod);
    }
    throw unreadable(text, null);
  }

  private static IllegalArgumentException unreadable(String text, @Nullable Exception why) {
    return new IllegalArgumentException(
        "'%s' is no period. Write it as 2026-W03, 2026-01, 2026-Q1 or 2026.".formatted(text), why);
  }

  @Override
  public String toString() {
    return length.label(first);
  }
}

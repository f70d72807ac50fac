package dev.accord.plugin.rest;

import dev.accord.engine.agreement.PeriodLength;
import dev.accord.plugin.rest.Failure.Kind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A period as an address names it: 2026-W03, 2026-01, 2026-Q1 or 2026. */
record PeriodLabel(PeriodLength length, LocalDate first) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(?:W(\\d\\d)|(\\d\\d)|Q(\\d)))?");
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int WEEK = 2;
  private static final int MONTH = 3;
  private static final int QUARTER = 4;

  /**
   * @throws Failure 400 when no period is called so
   */
  static PeriodLabel parse(String label) {
    Matcher form = FORM.matcher(label);
    try {
      if (form.matches()) {
        return read(form).checked(label);
      }
    } catch (DateTimeException none) {
      throw unknown(label);
    }
    throw unknown(label);
  }

  private static PeriodLabel read(Matcher form) {
    int year = Integer.parseInt(form.group(1));
    if (form.group(WEEK) != null) {
      LocalDate first =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(form.group(WEEK)))
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new PeriodLabel(PeriodLength.WEEK, first);
    }
    if (form.group(MONTH) != null) {
      return new PeriodLabel(
          PeriodLength.MONTH, YearMonth.of(year, Integer.parseInt(form.group(MONTH))).atDay(1));
    }
    if (form.group(QUARTER) != null) {
      int month = (Integer.parseInt(form.group(QUARTER)) - 1) * MONTHS_OF_A_QUARTER + 1;
      return new PeriodLabel(PeriodLength.QUARTER, LocalDate.of(year, month, 1));
    }
    return new PeriodLabel(PeriodLength.YEAR, LocalDate.of(year, 1, 1));
  }

  /** A year has 52 or 53 weeks. */
  private PeriodLabel checked(String label) {
    if (!length.label(first).equals(label)) {
      throw unknown(label);
    }
    return this;
  }

  /**
   * A length by its name.
   *
   * @throws Failure 400 when there is none of the name
   */
  static PeriodLength length(@Nullable String name, PeriodLength otherwise) {
    if (name == null || name.isBlank()) {
      return otherwise;
    }
    try {
      return PeriodLength.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      throw new Failure(
          Kind.BAD_REQUEST,
          "There is no length '%s' of periods.".formatted(name),
          "Choose WEEK, MONTH, QUARTER or YEAR.");
    }
  }

  private static Failure unknown(String label) {
    return new Failure(
        Kind.BAD_REQUEST,
        "No period is called '%s'.".formatted(label),
        "Write 2026-W03, 2026-01, 2026-Q1 or 2026.");
  }
}

package dev.accord.sync.source.servicenow.schedule;

import dev.accord.engine.calendar.Holiday;
import dev.accord.sync.mapping.Plain;
import dev.accord.sync.source.servicenow.schedule.Finding.Kind;
import dev.accord.sync.source.servicenow.schedule.Repeat.Never;
import dev.accord.sync.source.servicenow.schedule.Repeat.OnDate;
import dev.accord.sync.source.servicenow.schedule.Repeat.Yearly;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * What entries say of single dates: holidays, and dates with hours of their own.
 *
 * @param holidays whole days that are closed
 * @param parts everything else, each once
 */
record Dates(List<Holiday> holidays, List<Span> parts) {
  /** Years for which dates are written out that a calendar cannot say for every year. */
  private static final int YEARS = 5;

  Dates {
    holidays = List.copyOf(holidays);
    parts = List.copyOf(parts);
  }

  static Dates of(List<Span> spans, LocalDate today, Findings findings) {
    List<Holiday> holidays = new ArrayList<>();
    List<Span> parts = new ArrayList<>();
    for (Span span : spans) {
      if (span.repeat() instanceof OnDate on && isHoliday(span) && isForEver(span, today)) {
        holidays.add(yearly(span, on));
      } else {
        for (Span once : occurrences(span, today, findings)) {
          if (isHoliday(once)) {
            holidays.add(dated(once));
          } else {
            parts.add(once);
          }
        }
      }
    }
    return new Dates(holidays, parts);
  }

  private static boolean isHoliday(Span span) {
    return span.excludes() && span.isWholeDays();
  }

  private static boolean isForEver(Span span, LocalDate today) {
    return span.last().isEmpty() && !span.from().toLocalDate().isAfter(today);
  }

  private static List<Span> occurrences(Span span, LocalDate today, Findings findings) {
    if (span.repeat() instanceof Never) {
      return List.of(span);
    }
    if (!(span.repeat() instanceof Yearly yearly)) {
      return List.of();
    }
    LocalDate first = span.from().toLocalDate();
    int end = today.getYear() + YEARS;
    List<Span> found = new ArrayList<>();
    for (int year = Math.max(first.getYear(), today.getYear() - 1); year <= end; year++) {
      yearly
          .in(year)
          .filter(day -> !day.isBefore(first))
          .filter(day -> span.last().filter(day::isAfter).isEmpty())
          .ifPresent(day -> found.add(span.on(day)));
    }
    if (span.last().filter(last -> last.getYear() <= end).isEmpty()) {
      findings.add(
          Kind.NOTE,
          span.name(),
          "Its dates are written out until %d.".formatted(end),
          "Take the schedule over again before then.");
    }
    return found;
  }

  private static Holiday yearly(Span span, OnDate on) {
    LocalDate last = span.until().toLocalDate().minusDays(1);
    return new Holiday.Yearly(
        MonthDay.of(on.month(), on.day()), MonthDay.from(last), Plain.line(span.name()));
  }

  private static Holiday dated(Span span) {
    return new Holiday.Dated(
        span.from().toLocalDate(),
        span.until().toLocalDate().minusDays(1),
        Plain.line(span.name()));
  }
}

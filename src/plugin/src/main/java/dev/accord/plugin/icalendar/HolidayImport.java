package dev.accord.plugin.icalendar;

import dev.accord.engine.calendar.Holiday;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The holidays of an iCalendar file, and the events that are none.
 *
 * <p>Events of whole days become holidays; what returns on the same date of every year becomes a
 * yearly one. Every other repetition becomes dates of six years: in a file of 2026 with the rule
 * "fourth Thursday of November", Thursday 26 November 2026 is the first and 27 November 2031 the
 * last.
 */
public final class HolidayImport {
  /**
   * @param name what the file calls itself; may be empty
   * @param holidays those of every year first, then by date; none twice
   * @param left what gave no holiday, in the order of the file
   */
  public record Found(String name, List<Holiday> holidays, List<Left> left) {}

  /**
   * An event that is left out.
   *
   * @param start as it is written; empty when it cannot be read
   */
  public record Left(String summary, String start, String why) {}

  private static final int YEARS_AHEAD = 5;
  private static final int MOST_DATES = 366;
  private static final int MOST_REPEATING = 200;
  private static final int MOST_HOLIDAYS = 5_000;

  private static final Comparator<Holiday> YEARLY_FIRST_THEN_BY_DATE =
      Comparator.comparing((Holiday holiday) -> holiday instanceof Holiday.Dated)
          .thenComparing(HolidayImport::firstDay)
          .thenComparing(Holiday::name);

  private final LocalDate from;
  private final LocalDate to;

  /** Times of a series that an event of the same id replaces. */
  private final Map<String, Set<LocalDate>> replaced = new HashMap<>();

  private final Set<Holiday> holidays = new LinkedHashSet<>();
  private final List<Left> left = new ArrayList<>();
  private int repeating;

  private HolidayImport(Year first) {
    this.from = first.atDay(1);
    this.to = first.plusYears(YEARS_AHEAD).atMonth(12).atEndOfMonth();
  }

  /**
   * Reads a file, in bounded time whatever it holds.
   *
   * @param first the year from which repetitions are followed, for five more
   * @throws UnreadableCalendarException when it is no iCalendar, has no event, or too much
   */
  public static Found read(String text, Year first) {
    CalendarText file = CalendarText.read(text);
    HolidayImport found = new HolidayImport(first);
    file.events().forEach(found::notReplacement);
    file.events().forEach(found::take);
    return new Found(
        file.name(),
        found.holidays.stream().sorted(YEARLY_FIRST_THEN_BY_DATE).toList(),
        found.left);
  }

  private void notReplacement(EventText event) {
    event
        .first("RECURRENCE-ID")
        .flatMap(WrittenTime::read)
        .ifPresent(
            at -> replaced.computeIfAbsent(event.id(), one -> new HashSet<>()).add(at.date()));
  }

  private void take(EventText event) {
    try {
      holidays.addAll(of(event));
    } catch (NoHolidayException none) {
      left.add(
          new Left(
              event.summary(),
              event.start().map(WrittenTime::toString).orElse(""),
              String.valueOf(none.getMessage())));
    }
    if (holidays.size() > MOST_HOLIDAYS) {
      throw new UnreadableCalendarException(
          "The file gives more than %,d holidays.".formatted(MOST_HOLIDAYS),
          "Export the calendar of holidays alone.");
    }
  }

  private List<Holiday> of(EventText event) {
    if (event.says("STATUS", "CANCELLED")) {
      throw new NoHolidayException("It is cancelled.");
    }
    Days days = Days.of(event);
    boolean repeats = !event.all("RRULE").isEmpty() || !event.all("RDATE").isEmpty();
    if (!repeats) {
      return List.of(new Holiday.Dated(days.first(), days.last(), event.summary()));
    }
    if (isYearly(event, days)) {
      return List.of(
          new Holiday.Yearly(
              MonthDay.from(days.first()), MonthDay.from(days.last()), event.summary()));
    }
    return dates(event, days);
  }

  /** On the same date of every year, without exceptions, and not from a later year on only. */
  private boolean isYearly(EventText event, Days days) {
    return isAlone(event.all("RRULE"))
        && event.all("RDATE").isEmpty()
        && event.all("EXDATE").isEmpty()
        && event.all("EXRULE").isEmpty()
        && !replaced.containsKey(event.id())
        && !days.first().isAfter(from.with(MonthDay.of(12, 31)))
        && days.isSameEveryYear()
        && RepeatRule.read(event.all("RRULE").get(0).value()).isYearlyOn(days.first());
  }

  private List<Holiday> dates(EventText event, Days days) {
    if (++repeating > MOST_REPEATING) {
      throw new UnreadableCalendarException(
          "The file has more than %d events that repeat by a rule.".formatted(MOST_REPEATING),
          "Export the calendar of holidays alone.");
    }
    if (event.all("RRULE").size() > 1 || !event.all("EXRULE").isEmpty()) {
      throw new NoHolidayException("It repeats by several rules at once.");
    }
    List<Holiday> found =
        starts(event)
            .distinct()
            .filter(date -> !days.last(date).isBefore(from) && !date.isAfter(to))
            .limit(MOST_DATES + 1L)
            .<Holiday>map(date -> new Holiday.Dated(date, days.last(date), event.summary()))
            .toList();
    if (found.isEmpty()) {
      throw new NoHolidayException(
          "It has no day from %d to %d.".formatted(from.getYear(), to.getYear()));
    }
    if (found.size() > MOST_DATES) {
      throw new NoHolidayException(
          "It repeats on more than %d days from %d to %d."
              .formatted(MOST_DATES, from.getYear(), to.getYear()));
    }
    return found;
  }

  private Stream<LocalDate> starts(EventText event) {
    WrittenTime start = event.start().orElseThrow();
    Set<LocalDate> without = new HashSet<>(replaced.getOrDefault(event.id(), Set.of()));
    written(event, "EXDATE").map(WrittenTime::date).forEach(without::add);
    Stream<LocalDate> byRule =
        event
            .first("RRULE")
            .map(rule -> RepeatRule.read(rule.value()).dates(start, to).stream())
            .orElse(Stream.of(start.date()));
    return Stream.concat(byRule, written(event, "RDATE").map(WrittenTime::date))
        .filter(date -> !without.contains(date));
  }

  private static Stream<WrittenTime> written(EventText event, String property) {
    return Line.parts(event.all(property)).flatMap(part -> WrittenTime.read(part).stream());
  }

  private static boolean isAlone(List<Line> rules) {
    return rules.size() == 1;
  }

  private static LocalDate firstDay(Holiday holiday) {
    return holiday instanceof Holiday.Yearly yearly
        ? yearly.first().atYear(2000)
        : ((Holiday.Dated) holiday).first();
  }
}

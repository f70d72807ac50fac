package dev.accord.engine.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Opening hours by the wall clock of a zone. Exceptions beat holidays, holidays beat the week.
 *
 * <p>Local times become instants by the zone's rules of their date. A time that a clock change
 * skips moves forward to the first instant after it; of a time that comes twice, opening takes the
 * first and closing the second. So 09:00-17:00 is eight hours on every day, and a night shift over
 * a clock change is an hour shorter or longer.
 *
 * @param zone an IANA zone such as {@code Europe/Berlin}
 * @param week the ordinary week
 * @param exceptions dates with hours of their own, by date; at most one a date
 * @param holidays days that are closed
 */
public record OfficeHours(
    ZoneId zone, WeekHours week, List<DatedException> exceptions, Holidays holidays)
    implements Hours {

  /** Copies, sorts and refuses two exceptions for one date. */
  public OfficeHours {
    exceptions = exceptions.stream().sorted(Comparator.comparing(DatedException::date)).toList();
    Set<LocalDate> dates = new HashSet<>();
    for (DatedException exception : exceptions) {
      if (!dates.add(exception.date())) {
        throw new IllegalArgumentException(
            "two exceptions for %s; join their windows into one".formatted(exception.date()));
      }
    }
  }

  /** Hours with neither exceptions nor holidays. */
  public static OfficeHours of(ZoneId zone, WeekHours week) {
    return new OfficeHours(zone, week, List.of(), Holidays.NONE);
  }

  /** These hours with other exceptions. */
  public OfficeHours withExceptions(DatedException... changed) {
    return new OfficeHours(zone, week, List.of(changed), holidays);
  }

  /** These hours with other holidays. */
  public OfficeHours withHolidays(Holidays changed) {
    return new OfficeHours(zone, week, exceptions, changed);
  }

  @Override
  public Duration dayLength() {
    Map<Duration, Long> daysByLength =
        week.windows().keySet().stream()
            .collect(Collectors.groupingBy(week::lengthOf, Collectors.counting()));
    return daysByLength.entrySet().stream()
        .max(Map.Entry.<Duration, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(Duration.ofDays(1));
  }
}

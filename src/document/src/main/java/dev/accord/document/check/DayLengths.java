package dev.accord.document.check;

import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How long a working day is on each calendar. */
final class DayLengths {
  private final Map<CalendarId, Calendar> calendars;

  DayLengths(List<Calendar> calendars) {
    this.calendars =
        calendars.stream().collect(Collectors.toMap(Calendar::id, Function.identity()));
  }

  /** By the calendar's version in force at the instant; a whole day when there is none. */
  Duration of(CalendarId calendar, Instant at) {
    return Optional.ofNullable(calendars.get(calendar))
        .map(known -> known.versionAt(at).hours().dayLength())
        .orElse(Duration.ofDays(1));
  }

  /** An amount in hours, a day being so long. */
  static Duration on(Duration day, Amount amount) {
    return day.multipliedBy(amount.days()).plus(amount.time());
  }
}

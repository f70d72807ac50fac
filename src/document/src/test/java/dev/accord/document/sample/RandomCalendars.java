package dev.accord.document.sample;

import dev.accord.engine.calendar.Always;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.Correction;
import dev.accord.engine.calendar.DatedException;
import dev.accord.engine.calendar.Holiday;
import dev.accord.engine.calendar.HolidayReach;
import dev.accord.engine.calendar.Holidays;
import dev.accord.engine.calendar.Hours;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.engine.ticket.UserKey;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Random calendars and amounts. */
final class RandomCalendars {
  private static final List<String> ZONES =
      List.of("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "UTC", "Australia/Lord_Howe");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final Dice dice;

  RandomCalendars(Dice dice) {
    this.dice = dice;
  }

  Calendar calendar(String id) {
    int first = dice.between(1, 3);
    List<CalendarVersion> versions =
        IntStream.rangeClosed(first, first + dice.below(3)).mapToObj(this::version).toList();
    return new Calendar(new CalendarId(id), dice.name(), versions);
  }

  private CalendarVersion version(int number) {
    Instant from = number == 1 ? Instant.EPOCH : instant().plus(Duration.ofDays(1000L * number));
    Hours hours = dice.oneIn(4) ? new Always() : office();
    return new CalendarVersion(number, from, hours, dice.oneIn(2) ? List.of() : corrections());
  }

  private List<Correction> corrections() {
    return dice.many(
        3, () -> new Correction(instant(), new UserKey(dice.name()), "Why: " + dice.name()));
  }

  private Hours office() {
    List<DatedException> exceptions =
        IntStream.range(0, dice.below(4))
            .mapToObj(i -> new DatedException(FIRST.plusDays(i), label(), windows()))
            .toList();
    Holidays holidays = new Holidays(dice.many(4, this::holiday), dice.of(HolidayReach.class));
    return new OfficeHours(zone(), week(), exceptions, holidays);
  }

  private WeekHours week() {
    Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
    List<Window> usual = windows();
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, dice.oneIn(3) ? windows() : usual);
    }
    return new WeekHours(week);
  }

  /** In order and apart: each window lies within its own stretch of six hours. */
  private List<Window> windows() {
    if (dice.oneIn(8)) {
      return List.of(
          dice.of(
              List.of(
                  Window.WHOLE_DAY, Window.parse("22:00-06:00"), Window.parse("09:00-09:00+1"))));
    }
    return dice.some(List.of(0, 6, 12, 18)).stream()
        .map(hour -> new Window(LocalTime.of(hour, dice.below(60)), length()))
        .toList();
  }

  private Duration length() {
    return dice.oneIn(4)
        ? Duration.ofMillis(dice.between(1, 5 * 3_600_000))
        : Duration.ofMinutes(dice.between(1, 300));
  }

  private Holiday holiday() {
    LocalDate date = FIRST.plusDays(dice.below(700));
    MonthDay day = MonthDay.from(date);
    return switch (dice.below(4)) {
      case 0 -> new Holiday.Dated(date, date, label());
      case 1 -> new Holiday.Dated(date, date.plusDays(dice.below(10)), label());
      case 2 -> new Holiday.Yearly(day, day, label());
      default -> new Holiday.Yearly(day, MonthDay.from(date.plusDays(9)), label());
    };
  }

  private String label() {
    return dice.oneIn(2) ? "" : dice.name();
  }

  ZoneId zone() {
    return ZoneId.of(dice.of(ZONES));
  }

  Instant instant() {
    return Instant.parse("2026-01-01T00:00:00Z").plusMillis(dice.below(Integer.MAX_VALUE));
  }

  LocalDate date() {
    return FIRST.plusDays(dice.below(900));
  }

  Amount amount() {
    return dice.oneIn(2)
        ? Amount.ofDays(dice.between(1, 30))
        : new Amount(dice.below(3), Duration.ofMillis(dice.between(1, 90_000_000)));
  }
}

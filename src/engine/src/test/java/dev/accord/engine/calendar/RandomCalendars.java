package dev.accord.engine.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** Calendars of every kind, with hours on whole minutes, around instants where zones change. */
final class RandomCalendars {

  /** A zone and a date near which its clocks change, or skip, or stop changing. */
  private record Place(String zone, LocalDate date) {}

  /** A calendar and the time of which to ask it. */
  record Sample(Calendar calendar, Instant from, Instant until) {}

  private static final int DAYS = 70;

  private static final List<Place> PLACES =
      List.of(
          new Place("Europe/Paris", LocalDate.of(2026, 3, 29)),
          new Place("Europe/Paris", LocalDate.of(2026, 10, 25)),
          new Place("Europe/Paris", LocalDate.of(2044, 10, 30)),
          new Place("America/New_York", LocalDate.of(2026, 3, 8)),
          new Place("America/New_York", LocalDate.of(2026, 11, 1)),
          new Place("Australia/Lord_Howe", LocalDate.of(2026, 4, 5)),
          new Place("Australia/Lord_Howe", LocalDate.of(2026, 10, 4)),
          new Place("Asia/Kolkata", LocalDate.of(2026, 1, 1)),
          new Place("Asia/Kathmandu", LocalDate.of(2026, 1, 1)),
          new Place("Pacific/Apia", LocalDate.of(2011, 12, 30)),
          new Place("Pacific/Apia", LocalDate.of(2021, 4, 4)),
          new Place("America/Sao_Paulo", LocalDate.of(2018, 2, 18)),
          new Place("America/Sao_Paulo", LocalDate.of(2018, 11, 4)),
          new Place("America/Sao_Paulo", LocalDate.of(2019, 11, 3)),
          new Place("America/Havana", LocalDate.of(2026, 11, 1)),
          new Place("America/St_Johns", LocalDate.of(2010, 11, 7)),
          new Place("UTC", LocalDate.of(2026, 12, 31)));

  private final Random random;

  RandomCalendars(long seed) {
    random = new Random(seed);
  }

  Sample next() {
    Place place = PLACES.get(random.nextInt(PLACES.size()));
    LocalDate first = place.date.minusDays(5 + random.nextInt(DAYS - 10));
    Instant from = first.atStartOfDay(ZoneId.of(place.zone)).toInstant();
    Instant until = from.plus(Duration.ofDays(DAYS));
    List<CalendarVersion> versions = new ArrayList<>();
    Instant effective = from.plus(minutes(DAYS * 1440));
    int count = random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
    for (int number = 1; number <= count; number++) {
      versions.add(new CalendarVersion(number, effective, hours(place, first)));
      effective = effective.plus(minutes(20 * 1440));
    }
    Calendar calendar = new Calendar(new CalendarId("random"), "Random", versions);
    return new Sample(calendar, from, until);
  }

  private Hours hours(Place place, LocalDate first) {
    if (random.nextInt(12) == 0) {
      return new Always();
    }
    return new OfficeHours(ZoneId.of(place.zone), week(), exceptions(first), holidays(first));
  }

  private WeekHours week() {
    WeekHours week = WeekHours.CLOSED;
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(4) > 0) {
        week = week.with(day, windows());
      }
    }
    return week;
  }

  /** Up to four windows that keep apart or touch; the last may run into the next day. */
  private Window[] windows() {
    if (random.nextInt(10) == 0) {
      return new Window[] {Window.WHOLE_DAY};
    }
    List<Window> windows = new ArrayList<>();
    int at = random.nextInt(600);
    while (at < 1440 && windows.size() < 4) {
      int length = 1 + random.nextInt(random.nextBoolean() ? 90 : 600);
      windows.add(new Window(LocalTime.MIN.plusMinutes(at), Duration.ofMinutes(length)));
      at += length + (random.nextInt(4) == 0 ? 0 : random.nextInt(300));
    }
    return windows.toArray(Window[]::new);
  }

  private List<DatedException> exceptions(LocalDate first) {
    TreeMap<LocalDate, DatedException> byDate = new TreeMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      LocalDate date = first.plusDays(random.nextInt(DAYS));
      byDate.put(
          date,
          random.nextBoolean()
              ? DatedException.closed(date)
              : DatedException.open(date, windows()));
    }
    return List.copyOf(byDate.values());
  }

  private Holidays holidays(LocalDate first) {
    List<Holiday> days = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      days.add(holiday(first));
    }
    HolidayReach reach = HolidayReach.values()[random.nextInt(2)];
    return new Holidays(days, reach);
  }

  /** A holiday in the time of which the calendar is asked. */
  Holiday holiday(LocalDate first) {
    LocalDate date = first.plusDays(random.nextInt(DAYS));
    LocalDate last = date.plusDays(random.nextInt(4));
    return random.nextBoolean()
        ? Holiday.between(date, last)
        : Holiday.yearlyBetween(MonthDay.from(date), MonthDay.from(last));
  }

  private Duration minutes(int bound) {
    return Duration.ofMinutes(1 + random.nextInt(bound));
  }
}

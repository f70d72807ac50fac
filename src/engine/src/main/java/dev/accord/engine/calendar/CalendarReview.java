package dev.accord.engine.calendar;

import static dev.accord.engine.calendar.CalendarLint.Kind.EMPTY_WEEK;
import static dev.accord.engine.calendar.CalendarLint.Kind.FIXED_OFFSET;
import static dev.accord.engine.calendar.CalendarLint.Kind.HARDLY_OPEN;
import static dev.accord.engine.calendar.CalendarLint.Kind.HOLIDAYS_RUN_OUT;
import static dev.accord.engine.calendar.CalendarLint.Kind.SHIFTS_OVERLAP;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Looks one calendar over and collects what is odd. */
final class CalendarReview {

  private static final Duration LOOK_AHEAD = Duration.ofDays(30);
  private static final Duration LEAST_OPEN = Duration.ofHours(1);

  private final WorkingTime calendar;
  private final Instant at;
  private final List<CalendarLint> lints = new ArrayList<>();

  CalendarReview(WorkingTime calendar, Instant at) {
    this.calendar = calendar;
    this.at = at;
  }

  List<CalendarLint> lints() {
    int current = calendar.versionAt(at).number();
    for (CalendarVersion version : calendar.calendar().versions()) {
      if (version.number() >= current && version.hours() instanceof OfficeHours hours) {
        week(version, hours.week());
        zone(version, hours);
        holidays(version, hours);
      }
    }
    openTime();
    return List.copyOf(lints);
  }

  private void week(CalendarVersion version, WeekHours week) {
    if (week.isEmpty()) {
      add(EMPTY_WEEK, version, "no working hours on any weekday. Give its week a window.");
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      for (Window night : week.on(day)) {
        for (Window morning : week.on(day.plus(1))) {
          if (night.endMillis() - Era.DAY > morning.startMillis()) {
            add(
                SHIFTS_OVERLAP,
                version,
                "%s on %s running into %s on the next day. The time they share counts once."
                    .formatted(night, day, morning));
          }
        }
      }
    }
  }

  private void zone(CalendarVersion version, OfficeHours hours) {
    boolean moves = !hours.zone().getRules().isFixedOffset();
    if (!moves && !hours.zone().getRules().getOffset(at).equals(ZoneOffset.UTC)) {
      add(
          FIXED_OFFSET,
          version,
          "zone %s, which knows no clock changes. Name a place, such as Europe/Berlin."
              .formatted(hours.zone()));
    }
  }

  private void holidays(CalendarVersion version, OfficeHours hours) {
    LocalDate today = at.atZone(hours.zone()).toLocalDate();
    List<Holiday.Dated> dated =
        hours.holidays().days().stream()
            .filter(Holiday.Dated.class::isInstance)
            .map(Holiday.Dated.class::cast)
            .toList();
    if (!dated.isEmpty() && dated.stream().allMatch(run -> run.last().isBefore(today))) {
      add(
          HOLIDAYS_RUN_OUT,
          version,
          "dated holidays, all before %s. Add those that come.".formatted(today));
    }
  }

  private void openTime() {
    Duration open = calendar.between(at, at.plus(LOOK_AHEAD));
    if (open.compareTo(LEAST_OPEN) < 0) {
      add(
          HARDLY_OPEN,
          calendar.versionAt(at),
          "%d minutes open in the 30 days from %s. Check its week, holidays and exceptions."
              .formatted(open.toMinutes(), at));
    }
  }

  private void add(CalendarLint.Kind kind, CalendarVersion version, String what) {
    String message =
        "calendar %s, version %d, has %s"
            .formatted(calendar.calendar().id(), version.number(), what);
    lints.add(new CalendarLint(kind, message));
  }
}

package dev.accord.sync.source.servicenow.schedule;

import dev.accord.engine.calendar.Always;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.HolidayReach;
import dev.accord.engine.calendar.Holidays;
import dev.accord.engine.calendar.Hours;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.sync.mapping.Plain;
import dev.accord.sync.source.servicenow.schedule.Finding.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A schedule as a calendar.
 *
 * @param calendar absent when the schedule has no hours that a calendar could have
 * @param findings what is not in it, or should be looked at
 */
public record Conversion(Optional<Calendar> calendar, List<Finding> findings) {
  public Conversion {
    findings = List.copyOf(findings);
  }

  /**
   * The calendar of a schedule.
   *
   * @param otherwise the zone of a schedule that floats
   * @param now what has long been over is left out
   */
  public static Conversion of(
      Schedule schedule, CalendarId id, Optional<ZoneId> otherwise, Instant now) {
    Findings findings = new Findings(schedule.name());
    Optional<Calendar> calendar =
        zone(schedule, otherwise, findings)
            .flatMap(zone -> calendar(schedule, id, zone, now, findings));
    return new Conversion(calendar, findings.toList());
  }

  private static Optional<ZoneId> zone(
      Schedule schedule, Optional<ZoneId> otherwise, Findings findings) {
    if (schedule.floats()) {
      if (otherwise.isEmpty()) {
        findings.add(
            Kind.LEFT_OUT,
            "",
            "It floats: its hours are those of whoever looks.",
            "Name its zone by --zone, for instance --zone Europe/Berlin.");
      }
      return otherwise;
    }
    try {
      return Optional.of(ZoneId.of(schedule.zone()));
    } catch (DateTimeException e) {
      findings.add(
          Kind.LEFT_OUT,
          "",
          "There is no time zone '%s'.".formatted(Plain.line(schedule.zone())),
          "Correct it there.");
      return Optional.empty();
    }
  }

  private static Optional<Calendar> calendar(
      Schedule schedule, CalendarId id, ZoneId zone, Instant now, Findings findings) {
    LocalDate today = now.atZone(zone).toLocalDate();
    List<Span> spans = Gathering.of(schedule, zone, findings);
    if (spans.stream().allMatch(Span::excludes)) {
      findings.add(
          Kind.NOTE,
          "",
          "It has no working hours, and makes no calendar.",
          "Take over the schedules that it is part of.");
      return Optional.empty();
    }
    List<Span> weekly = Turns.weekly(spans, today, findings);
    Dates dates = Dates.of(spans, today, findings);
    Truth truth = new Truth(weekly, dates);
    List<CalendarVersion> versions = new ArrayList<>();
    for (Turns.Turn turn : Turns.of(weekly, today)) {
      Instant from =
          turn.from().map(day -> day.atStartOfDay(zone).toInstant()).orElse(Instant.EPOCH);
      WeekHours week = Week.of(turn.weekly());
      OfficeHours hours =
          new OfficeHours(
              zone,
              week,
              OwnHours.of(truth, week, turn),
              new Holidays(dates.holidays(), HolidayReach.LOCAL_DATE));
      versions.add(new CalendarVersion(versions.size() + 1, from, simplest(hours)));
    }
    String name = Plain.line(schedule.name());
    return Optional.of(new Calendar(id, name.isEmpty() ? id.value() : name, versions));
  }

  private static Hours simplest(OfficeHours hours) {
    boolean always =
        hours.week().equals(WeekHours.everyDay(Window.WHOLE_DAY))
            && hours.exceptions().isEmpty()
            && hours.holidays().days().isEmpty();
    return always ? new Always() : hours;
  }
}

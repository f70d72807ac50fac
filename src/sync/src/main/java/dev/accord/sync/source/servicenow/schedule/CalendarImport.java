package dev.accord.sync.source.servicenow.schedule;

import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.sync.mapping.Plain;
import dev.accord.sync.source.servicenow.schedule.Finding.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Several schedules as a configuration document with their calendars.
 *
 * @param definitions calendars only
 * @param ids which schedule became which calendar
 * @param findings what is not in them, or should be looked at
 */
public record CalendarImport(
    Definitions definitions, Map<String, CalendarId> ids, List<Finding> findings) {
  public CalendarImport {
    ids = Collections.unmodifiableMap(new TreeMap<>(ids));
    findings = List.copyOf(findings);
  }

  /**
   * The calendars of schedules.
   *
   * @param named ids that the mapping gives; others are made of the schedule's name
   * @param otherwise the zone of schedules that float
   */
  public static CalendarImport of(
      List<Schedule> schedules,
      Map<String, CalendarId> named,
      Optional<ZoneId> otherwise,
      Instant now) {
    CalendarKeys keys = new CalendarKeys(named);
    List<Calendar> calendars = new ArrayList<>();
    Map<String, CalendarId> ids = new TreeMap<>();
    List<Finding> findings = new ArrayList<>();
    List<Schedule> sorted = new ArrayList<>(schedules);
    sorted.sort(Comparator.comparing(Schedule::name));
    for (Schedule schedule : sorted) {
      Conversion conversion = Conversion.of(schedule, keys.of(schedule.name()), otherwise, now);
      findings.addAll(conversion.findings());
      conversion
          .calendar()
          .ifPresent(
              calendar -> {
                if (calendars.stream().anyMatch(one -> one.id().equals(calendar.id()))) {
                  findings.add(taken(schedule, calendar.id()));
                } else {
                  calendars.add(calendar);
                  ids.put(schedule.name(), calendar.id());
                }
              });
    }
    return new CalendarImport(Definitions.NONE.withCalendars(calendars), ids, findings);
  }

  /** Whether a schedule has something that its calendar lacks. */
  public boolean isComplete() {
    return findings.stream().noneMatch(finding -> finding.kind() == Kind.LEFT_OUT);
  }

  private static Finding taken(Schedule schedule, CalendarId id) {
    return new Finding(
        Kind.LEFT_OUT,
        Plain.line(schedule.name()),
        "",
        "Its calendar would be %s, which another schedule became.".formatted(id),
        "Name one schedule at a time by --schedule, or give it another id in the mapping.");
  }
}

package dev.accord.sync.cli;

import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.sync.compare.HoursComparison;
import dev.accord.sync.mapping.Plain;
import dev.accord.sync.source.servicenow.schedule.Conversion;
import dev.accord.sync.source.servicenow.schedule.Finding;
import dev.accord.sync.source.servicenow.schedule.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds calendars against the schedules that stand beside them in a mapping. */
final class HoursCheck {
  private final Definitions definitions;
  private final Instant now;
  private final Consumer<String> tell;

  HoursCheck(Definitions definitions, Instant now, Consumer<String> tell) {
    this.definitions = definitions;
    this.now = now;
    this.tell = tell;
  }

  /** Whether all are open at the same times. */
  boolean agree(List<Schedule> schedules, Map<String, CalendarId> ids) {
    boolean agree = true;
    for (Schedule schedule : schedules) {
      CalendarId id = ids.get(schedule.name());
      agree &= id == null || agree(schedule, id);
    }
    return agree;
  }

  private boolean agree(Schedule schedule, CalendarId id) {
    String both = "schedule %s, calendar %s: ".formatted(Plain.line(schedule.name()), id);
    Optional<Calendar> ours =
        definitions.calendars().stream().filter(one -> one.id().equals(id)).findFirst();
    if (ours.isEmpty()) {
      tell.accept(both + "Accord has no such calendar; correct 'schedules' in the mapping");
      return false;
    }
    Conversion theirs = Conversion.of(schedule, id, ours.flatMap(this::zone), now);
    theirs.findings().stream()
        .filter(finding -> finding.kind() != Finding.Kind.NOTE)
        .forEach(finding -> tell.accept(finding.toString()));
    if (theirs.calendar().isEmpty()) {
      tell.accept(both + "the schedule cannot be compared");
      return false;
    }
    Optional<String> difference = HoursComparison.of(theirs.calendar().get(), ours.get(), now);
    tell.accept(both + difference.orElse("open at the same times for the next 60 days"));
    return difference.isEmpty();
  }

  /** That of our calendar is the zone of a schedule that floats. */
  private Optional<ZoneId> zone(Calendar calendar) {
    return calendar.versionAt(now).hours() instanceof OfficeHours office
        ? Optional.of(office.zone())
        : Optional.of(ZoneId.of("UTC"));
  }
}

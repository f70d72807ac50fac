package dev.accord.plugin.view;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.accord.document.change.Wording;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.plugin.access.Rights;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the list of calendars. */
final class CalendarRows {
  private final Rights rights;
  private final Instant now;
  private final Map<CalendarId, Long> departments;
  private final Map<CalendarId, Long> agreements;

  CalendarRows(Definitions definitions, Rights rights, Instant now) {
    this.rights = rights;
    this.now = now;
    this.departments =
        definitions.departments().stream().collect(groupingBy(Department::calendar, counting()));
    this.agreements =
        definitions.agreements().stream()
            .flatMap(CalendarRows::calendars)
            .collect(groupingBy(Function.identity(), counting()));
  }

  CalendarRow of(Calendar calendar) {
    CalendarVersion version = calendar.versionAt(now);
    boolean office = version.hours() instanceof OfficeHours;
    return new CalendarRow(
        calendar.id().value(),
        calendar.name(),
        version.hours() instanceof OfficeHours hours ? hours.zone().getId() : null,
        office ? null : true,
        Wording.of(version.hours()),
        version.number(),
        departments.getOrDefault(calendar.id(), 0L),
        agreements.getOrDefault(calendar.id(), 0L),
        rights.mayEditCalendars());
  }

  /** Each calendar that an agreement measures on, once. */
  private static Stream<CalendarId> calendars(Agreement agreement) {
    return agreement.versions().stream()
        .flatMap(version -> version.timeMetrics().stream())
        .flatMap(metric -> metric.goals().stream())
        .map(goal -> goal.target().calendar())
        .distinct();
  }
}

package dev.accord.plugin.config;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentRule;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that a project's clocks and legs are reckoned by: two that are equal reckon alike.
 *
 * @param departments that may hold a ticket of the project, or be a side of one of its agreements
 */
record ProjectReach(
    ProjectSettings settings,
    Set<Agreement> agreements,
    Set<MeasuredDepartment> departments,
    Set<Service> services,
    Set<Calendar> calendars) {

  /** Definitions by id, to be asked for many projects. */
  static final class Source {
    private final Map<AgreementId, Agreement> agreements;
    private final Map<DepartmentId, Department> departments;
    private final Map<ServiceId, Service> services;
    private final Map<CalendarId, Calendar> calendars;

    Source(Definitions definitions) {
      agreements = byId(definitions.agreements(), Agreement::id);
      departments = byId(definitions.departments(), Department::id);
      services = byId(definitions.services(), Service::id);
      calendars = byId(definitions.calendars(), Calendar::id);
    }

    /** Ids that lead nowhere are left out: what they lead to later is a difference. */
    ProjectReach of(ProjectSettings settings) {
      Set<Agreement> held =
          found(agreements, settings.agreements().stream())
              .map(ClockConcern::judging)
              .filter(agreement -> !agreement.versions().isEmpty())
              .collect(toSet());
      Set<MeasuredDepartment> measured =
          found(departments, departments(settings, held))
              .map(MeasuredDepartment::of)
              .collect(toSet());
      return new ProjectReach(
          settings,
          held,
          measured,
          found(services, versions(held).flatMap(version -> version.services().stream()))
              .collect(toSet()),
          found(calendars, calendars(held, measured)).collect(toSet()));
    }

    /** An agreement that names no clients is for every department. */
    private Stream<DepartmentId> departments(ProjectSettings settings, Set<Agreement> held) {
      if (held.stream().anyMatch(agreement -> agreement.clients().isEmpty())) {
        return departments.keySet().stream();
      }
      Stream<DepartmentId> named =
          Stream.concat(Stream.of(settings.owner()), settings.client().stream());
      Stream<DepartmentId> ruled =
          Stream.concat(settings.owners().stream(), settings.clients().stream())
              .map(DepartmentRule::department);
      Stream<DepartmentId> sides =
          held.stream()
              .flatMap(
                  agreement ->
                      Stream.concat(Stream.of(agreement.provider()), agreement.clients().stream()));
      return Stream.concat(Stream.concat(named, ruled), sides);
    }
  }

  private static Stream<CalendarId> calendars(
      Set<Agreement> held, Set<MeasuredDepartment> measured) {
    Stream<CalendarId> promised =
        versions(held)
            .flatMap(version -> version.timeMetrics().stream())
            .flatMap(metric -> metric.goals().stream())
            .map(goal -> goal.target().calendar());
    return Stream.concat(promised, measured.stream().map(MeasuredDepartment::calendar));
  }

  private static Stream<AgreementVersion> versions(Set<Agreement> held) {
    return held.stream().flatMap(agreement -> agreement.versions().stream());
  }

  private static <K, V> Stream<V> found(Map<K, V> all, Stream<K> wanted) {
    return wanted.distinct().filter(all::containsKey).map(all::get);
  }

  private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
    return values.stream().collect(toMap(id, value -> value));
  }
}

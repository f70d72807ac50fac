package dev.accord.engine.agreement;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All definitions at hand: looked up by id, calendars compiled once. Immutable and thread-safe.
 *
 * <p>An id that leads nowhere gives an empty answer; the clock that needed it says so as {@code
 * CONFIG_ERROR}, so that one slip never stops the others.
 */
public final class Rulebook {
  private final Map<CalendarId, WorkingTime> calendars;
  private final Map<CalendarId, Calendar> calendarDefinitions;
  private final Map<DepartmentId, Department> departments;
  private final List<Department> departmentsInOrder;
  private final Map<ServiceId, Service> services;
  private final Map<AgreementId, Agreement> agreements;
  private final Map<String, ProjectSettings> projects;
  private final Map<String, DepartmentRules> owners;
  private final Map<String, DepartmentRules> clients;
  private final Set<UserKey> serviceAccounts;
  private final Directory directory;

  private Rulebook(
      Definitions definitions, Directory directory, Function<Calendar, WorkingTime> compiler) {
    this.calendarDefinitions = byId(definitions.calendars(), Calendar::id);
    this.calendars =
        definitions.calendars().stream().collect(toUnmodifiableMap(Calendar::id, compiler));
    this.departments = byId(definitions.departments(), Department::id);
    this.departmentsInOrder =
        definitions.departments().stream()
            .sorted(Comparator.comparing(department -> department.id().value()))
            .toList();
    this.services = byId(definitions.services(), Service::id);
    this.agreements = byId(definitions.agreements(), Agreement::id);
    this.projects = byId(definitions.projects(), ProjectSettings::project);
    this.owners = rules(definitions.projects(), ProjectSettings::owners);
    this.clients = rules(definitions.projects(), ProjectSettings::clients);
    this.serviceAccounts = Set.copyOf(definitions.serviceAccounts());
    this.directory = directory;
  }

  public static Rulebook of(Definitions definitions, Directory directory) {
    return new Rulebook(definitions, directory, WorkingTime::of);
  }

  /** Other definitions at hand; calendars that are equal in both are not compiled again. */
  public Rulebook with(Definitions others, Directory members) {
    return new Rulebook(others, members, this::compiled);
  }

  private WorkingTime compiled(Calendar calendar) {
    return calendar(calendar.id())
        .filter(known -> known.calendar().equals(calendar))
        .orElseGet(() -> WorkingTime.of(calendar));
  }

  public Optional<WorkingTime> calendar(CalendarId id) {
    return Optional.ofNullable(calendars.get(id));
  }

  public Optional<Calendar> calendarDefinition(CalendarId id) {
    return Optional.ofNullable(calendarDefinitions.get(id));
  }

  public Optional<Department> department(DepartmentId id) {
    return Optional.ofNullable(departments.get(id));
  }

  public Optional<Service> service(ServiceId id) {
    return Optional.ofNullable(services.get(id));
  }

  public Optional<Agreement> agreement(AgreementId id) {
    return Optional.ofNullable(agreements.get(id));
  }

  public Optional<ProjectSettings> project(String key) {
    return Optional.ofNullable(projects.get(key));
  }

  /** The department that owns a ticket of the project after a step. */
  public DepartmentId owner(ProjectSettings project, Step step) {
    return first(owners, project, step).orElse(project.owner());
  }

  /** The client department that a rule of the project names after a step. */
  public Optional<DepartmentId> client(ProjectSettings project, Step step) {
    return first(clients, project, step);
  }

  private Optional<DepartmentId> first(
      Map<String, DepartmentRules> rules, ProjectSettings project, Step step) {
    DepartmentRules ready = rules.get(project.project());
    return ready == null ? Optional.empty() : ready.first(step, directory);
  }

  public boolean isServiceAccount(UserKey user) {
    return serviceAccounts.contains(user);
  }

  public Directory directory() {
    return directory;
  }

  /** The department that the person belonged to at the instant; the first by id when several. */
  public Optional<Department> departmentOf(UserKey user, Instant at) {
    for (Department department : departmentsInOrder) {
      if (department.hasMember(user, directory, at)) {
        return Optional.of(department);
      }
    }
    return Optional.empty();
  }

  private static Map<String, DepartmentRules> rules(
      List<ProjectSettings> projects, Function<ProjectSettings, List<DepartmentRule>> rules) {
    return projects.stream()
        .collect(
            toUnmodifiableMap(
                ProjectSettings::project, it -> new DepartmentRules(rules.apply(it))));
  }

  private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
    return values.stream().collect(toUnmodifiableMap(id, Function.identity()));
  }
}

package dev.accord.engine.agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.FieldSet;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Collection;
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
  /** By the text of the id: it is asked for at every step of a ticket, and texts are quick. */
  private final Map<String, WorkingTime> calendars;

  private final Map<String, Calendar> calendarDefinitions;
  private final Map<String, Department> departments;
  private final Membership membership;
  private final Map<String, Service> services;
  private final Map<DepartmentId, List<Service>> offers;
  private final Map<String, Agreement> agreements;
  private final Map<String, Survey> surveys;
  private final Map<String, ProjectSettings> projects;
  private final Map<String, DepartmentRules> owners;
  private final Map<String, DepartmentRules> clients;
  private final Set<UserKey> serviceAccounts;
  private final Directory directory;

  private Rulebook(
      Definitions definitions, Directory directory, Function<Calendar, WorkingTime> compiler) {
    this.calendarDefinitions = byId(definitions.calendars(), it -> it.id().value());
    this.calendars =
        definitions.calendars().stream()
            .collect(toUnmodifiableMap(it -> it.id().value(), compiler));
    this.departments = byId(definitions.departments(), it -> it.id().value());
    this.membership = new Membership(definitions.departments(), directory);
    this.services = byId(definitions.services(), it -> it.id().value());
    this.offers = definitions.services().stream().collect(groupingBy(Service::provider));
    this.agreements = byId(definitions.agreements(), it -> it.id().value());
    this.surveys = byId(definitions.surveys(), it -> it.id().value());
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
    return Optional.ofNullable(calendars.get(id.value()));
  }

  public Optional<Calendar> calendarDefinition(CalendarId id) {
    return Optional.ofNullable(calendarDefinitions.get(id.value()));
  }

  public Optional<Department> department(DepartmentId id) {
    return Optional.ofNullable(departments.get(id.value()));
  }

  public Optional<Service> service(ServiceId id) {
    return Optional.ofNullable(services.get(id.value()));
  }

  /** What the department offers, in the order in which it was written down. */
  public List<Service> servicesOf(DepartmentId provider) {
    return offers.getOrDefault(provider, List.of());
  }

  public Optional<Agreement> agreement(AgreementId id) {
    return Optional.ofNullable(agreements.get(id.value()));
  }

  public Optional<Survey> survey(SurveyId id) {
    return Optional.ofNullable(surveys.get(id.value()));
  }

  /** The surveys by which a department has its clients asked, by id. */
  public List<Survey> surveysOf(DepartmentId provider) {
    return surveys.values().stream()
        .filter(survey -> survey.provider().equals(provider))
        .sorted(Comparator.comparing(survey -> survey.id().value()))
        .toList();
  }

  public Optional<ProjectSettings> project(String key) {
    return Optional.ofNullable(projects.get(key));
  }

  public Collection<ProjectSettings> projects() {
    return projects.values();
  }

  /** The department that owns a ticket of the project after a step. */
  public DepartmentId owner(ProjectSettings project, Step step) {
    return first(owners, project, step).orElse(project.owner());
  }

  /** Which fields decide the owner of a ticket of the project. */
  public FieldSet ownerReads(ProjectSettings project) {
    return reads(owners, project);
  }

  /** The client department that a rule of the project names after a step. */
  public Optional<DepartmentId> client(ProjectSettings project, Step step) {
    return first(clients, project, step);
  }

  /** Which fields decide the client department that a rule of the project names. */
  public FieldSet clientReads(ProjectSettings project) {
    return reads(clients, project);
  }

  private static FieldSet reads(Map<String, DepartmentRules> rules, ProjectSettings project) {
    DepartmentRules ready = rules.get(project.project());
    return ready == null ? FieldSet.NONE : ready.reads();
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
    return membership.departmentOf(user, at);
  }

  private static Map<String, DepartmentRules> rules(
      List<ProjectSettings> projects, Function<ProjectSettings, List<DepartmentRule>> rules) {
    return projects.stream()
        .collect(
            toUnmodifiableMap(
                ProjectSettings::project, it -> new DepartmentRules(rules.apply(it))));
  }

  private static <V> Map<String, V> byId(List<V> values, Function<V, String> id) {
    return values.stream().collect(toUnmodifiableMap(id, Function.identity()));
  }
}

package dev.accord.engine.agreement;

import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.internal.Checks;
import dev.accord.engine.ticket.UserKey;
import java.util.List;

/**
 * Everything that is configured, as plain values that refer to each other by id.
 *
 * @param serviceAccounts users that are machines: nothing that they do counts as an answer
 */
public record Definitions(
    List<Calendar> calendars,
    List<Department> departments,
    List<Service> services,
    List<Agreement> agreements,
    List<Survey> surveys,
    List<ProjectSettings> projects,
    List<UserKey> serviceAccounts) {
  public static final Definitions NONE =
      new Definitions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Definitions {
    calendars = List.copyOf(calendars);
    departments = List.copyOf(departments);
    services = List.copyOf(services);
    agreements = List.copyOf(agreements);
    surveys = List.copyOf(surveys);
    projects = List.copyOf(projects);
    serviceAccounts = List.copyOf(serviceAccounts);
    Checks.distinct("calendars", calendars, Calendar::id);
    Checks.distinct("departments", departments, Department::id);
    Checks.distinct("services", services, Service::id);
    Checks.distinct("agreements", agreements, Agreement::id);
    Checks.distinct("surveys", surveys, Survey::id);
    Checks.distinct("projects", projects, ProjectSettings::project);
  }

  /** Definitions without surveys. */
  public Definitions(
      List<Calendar> calendars,
      List<Department> departments,
      List<Service> services,
      List<Agreement> agreements,
      List<ProjectSettings> projects,
      List<UserKey> serviceAccounts) {
    this(calendars, departments, services, agreements, List.of(), projects, serviceAccounts);
  }

  /** The same with other calendars. */
  public Definitions withCalendars(List<Calendar> some) {
    return new Definitions(
        some, departments, services, agreements, surveys, projects, serviceAccounts);
  }

  /** The same with other departments. */
  public Definitions withDepartments(List<Department> some) {
    return new Definitions(
        calendars, some, services, agreements, surveys, projects, serviceAccounts);
  }

  /** The same with other services. */
  public Definitions withServices(List<Service> some) {
    return new Definitions(
        calendars, departments, some, agreements, surveys, projects, serviceAccounts);
  }

  /** The same with other agreements. */
  public Definitions withAgreements(List<Agreement> some) {
    return new Definitions(
        calendars, departments, services, some, surveys, projects, serviceAccounts);
  }

  /** The same with other surveys. */
  public Definitions withSurveys(List<Survey> some) {
    return new Definitions(
        calendars, departments, services, agreements, some, projects, serviceAccounts);
  }

  /** The same with other projects. */
  public Definitions withProjects(List<ProjectSettings> some) {
    return new Definitions(
        calendars, departments, services, agreements, surveys, some, serviceAccounts);
  }

  /** The same with other service accounts. */
  public Definitions withServiceAccounts(List<UserKey> some) {
    return new Definitions(calendars, departments, services, agreements, surveys, projects, some);
  }
}

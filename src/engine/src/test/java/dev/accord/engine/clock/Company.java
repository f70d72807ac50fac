package dev.accord.engine.clock;

import dev.accord.engine.agreement.Acceptance;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.DepartmentRule;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.calendar.Always;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WeekHours;
import dev.accord.engine.calendar.Window;
import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A sample company: IT Services work for Finance in the project ITS and hand tickets on to Network.
 * All work on Berlin office hours and accept what they get at once, unless a test says otherwise.
 */
final class Company {
  static final DepartmentId IT = new DepartmentId("it");
  static final DepartmentId NETWORK = new DepartmentId("network");
  static final DepartmentId FINANCE = new DepartmentId("finance");
  static final Calendar OFFICE =
      Calendar.of(
          new CalendarId("berlin"),
          "Berlin office hours",
          OfficeHours.of(Day.BERLIN, WeekHours.mondayToFriday(Window.parse("09:00-17:00"))));

  private static final Map<String, String> MEMBERS =
      Map.of(
          Tickets.FIONA, "finance-staff",
          Tickets.FRED, "finance-staff",
          Tickets.IDA, "it-staff",
          Tickets.NORA, "network-staff",
          Tickets.ROBOT, "it-staff");

  private final Map<CalendarId, Calendar> calendars = new LinkedHashMap<>();
  private final Map<DepartmentId, Department> departments = new LinkedHashMap<>();
  private final Map<String, ProjectSettings> projects = new LinkedHashMap<>();
  private final List<Service> services = new ArrayList<>();
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<PauseRule> projectPauses = new ArrayList<>();
  private Directory directory = (user, group, at) -> group.equals(MEMBERS.get(user.value()));

  Company() {
    with(OFFICE);
    with(Calendar.of(new CalendarId("always"), "Always", new Always()));
    with(department(IT, Acceptance.ON_ARRIVAL, ""));
    with(department(NETWORK, Acceptance.ON_ARRIVAL, ""));
    with(department(FINANCE, Acceptance.ON_ARRIVAL, ""));
  }

  /** The company with one agreement, IT for Finance, of these metrics. */
  static Company promising(Metrics... metrics) {
    return new Company().with(Agreements.itForFinance().of(metrics));
  }

  /** A department of the company, on Berlin office hours; {@code acceptWithin} may be empty. */
  static Department department(DepartmentId id, Acceptance acceptance, String acceptWithin) {
    return new Department(
        id,
        id.value(),
        DepartmentKind.INTERNAL,
        Optional.empty(),
        List.of(),
        List.of(MemberGroup.always(id + "-staff")),
        new CalendarId("berlin"),
        acceptance,
        acceptWithin.isEmpty() ? Optional.empty() : Optional.of(Amount.parse(acceptWithin)),
        "",
        List.of());
  }

  Company with(Calendar calendar) {
    calendars.put(calendar.id(), calendar);
    return this;
  }

  Company with(Department department) {
    departments.put(department.id(), department);
    return this;
  }

  Company with(Service service) {
    services.add(service);
    return this;
  }

  Company with(Agreements agreement) {
    agreements.add(agreement.build());
    return this;
  }

  /** Every version of every agreement is another one. */
  Company changing(UnaryOperator<AgreementVersion> version) {
    agreements.replaceAll(
        agreement ->
            new Agreement(
                agreement.id(),
                agreement.name(),
                agreement.kind(),
                agreement.provider(),
                agreement.clients(),
                agreement.versions().stream().map(version).toList()));
    return this;
  }

  Company with(ProjectSettings project) {
    projects.put(project.project(), project);
    return this;
  }

  Company with(Directory members) {
    directory = members;
    return this;
  }

  Company pausingProject(PauseRule rule) {
    projectPauses.add(rule);
    return this;
  }

  /** A project as ITS is, with these agreements. */
  static ProjectSettings project(String key, DepartmentId owner, String... agreements) {
    return new ProjectSettings(
        key,
        List.of(byGroup("network", NETWORK), byGroup("it", IT), byGroup("finance", FINANCE)),
        owner,
        List.of(),
        Optional.empty(),
        List.of(agreements).stream().map(AgreementId::new).toList(),
        List.of());
  }

  static DepartmentRule byGroup(String group, DepartmentId department) {
    return new DepartmentRule(
        new Filter.OneOf(FieldKey.ASSIGNMENT_GROUP, List.of(group)), department);
  }

  Rulebook rulebook() {
    Map<String, ProjectSettings> all = new LinkedHashMap<>(projects);
    all.computeIfAbsent("ITS", this::usual);
    return Rulebook.of(
        new Definitions(
            List.copyOf(calendars.values()),
            List.copyOf(departments.values()),
            services,
            agreements,
            List.copyOf(all.values()),
            List.of(new UserKey(Tickets.ROBOT))),
        directory);
  }

  Assessment assess(Tickets ticket, Instant asOf) {
    return assess(ticket.build(), asOf);
  }

  Assessment assess(Ticket ticket, Instant asOf) {
    return Assessor.assess(ticket, rulebook(), asOf);
  }

  /** The only clock that the ticket has. */
  Clock clock(Tickets ticket, Instant asOf) {
    List<Clock> clocks = assess(ticket, asOf).clocks();
    if (clocks.size() != 1) {
      throw new AssertionError("expected one clock, got " + clocks);
    }
    return clocks.get(0);
  }

  /** The only cycle of the only clock. */
  Cycle cycle(Tickets ticket, Instant asOf) {
    Clock clock = clock(ticket, asOf);
    if (clock.cycles().size() != 1) {
      throw new AssertionError("expected one cycle, got " + clock);
    }
    return clock.cycles().get(0);
  }

  /** The clock of a metric. */
  Clock clock(String metric, Tickets ticket, Instant asOf) {
    return assess(ticket, asOf).clocks().stream()
        .filter(clock -> clock.key().metric().value().equals(metric))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no clock " + metric));
  }

  private ProjectSettings usual(String key) {
    ProjectSettings settings =
        project(key, IT, agreements.stream().map(it -> it.id().value()).toArray(String[]::new));
    return new ProjectSettings(
        settings.project(),
        settings.owners(),
        settings.owner(),
        settings.clients(),
        settings.client(),
        settings.agreements(),
        projectPauses);
  }
}

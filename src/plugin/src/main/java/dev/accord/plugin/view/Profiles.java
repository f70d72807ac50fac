package dev.accord.plugin.view;

import dev.accord.document.change.Wording;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.view.DepartmentProfile.Delivery;
import dev.accord.plugin.view.DepartmentProfile.InForce;
import dev.accord.plugin.view.DepartmentProfile.ProfileCalendar;
import dev.accord.plugin.view.DepartmentProfile.ProfileChannel;
import dev.accord.plugin.view.DepartmentProfile.ProfileService;
import dev.accord.plugin.view.DepartmentProfile.Promise;
import dev.accord.plugin.view.DepartmentProfile.PromisedGoal;
import dev.accord.plugin.view.DepartmentProfile.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the page of a department that any colleague may read. */
public final class Profiles {
  private static final double BASIS_POINTS = 100.0;

  private final Persons persons;
  private final Rules rules;
  private final Directory names;
  private final Instant now;

  public Profiles(Persons persons, Rules rules, Instant now) {
    this.persons = persons;
    this.rules = rules;
    this.names = new Directory(rules.rulebook());
    this.now = now;
  }

  /** What the department delivers and receives by the agreements in force. */
  public DepartmentProfile of(Department department) {
    DepartmentId id = department.id();
    return new DepartmentProfile(
        id.value(),
        department.name(),
        Words.of(department.kind()),
        department.head().map(persons::of).orElse(null),
        department.deputies().stream().map(persons::of).toList(),
        department.contact(),
        department.channels().stream()
            .map(channel -> new ProfileChannel(channel.name(), channel.at()))
            .toList(),
        calendar(department),
        rules.definitions().services().stream()
            .filter(service -> service.provider().equals(id))
            .map(Profiles::service)
            .toList(),
        agreements()
            .filter(agreement -> agreement.provider().equals(id))
            .flatMap(agreement -> inForce(agreement).map(it -> delivery(agreement, it)).stream())
            .toList(),
        agreements()
            .filter(agreement -> isClient(agreement, id))
            .flatMap(agreement -> inForce(agreement).map(it -> receipt(agreement, it)).stream())
            .toList());
  }

  private Stream<Agreement> agreements() {
    return rules.definitions().agreements().stream();
  }

  private Optional<AgreementVersion> inForce(Agreement agreement) {
    return agreement.versionAt(now);
  }

  private static boolean isClient(Agreement agreement, DepartmentId id) {
    boolean everybody = agreement.clients().isEmpty() && !agreement.provider().equals(id);
    return everybody || agreement.clients().contains(id);
  }

  private ProfileCalendar calendar(Department department) {
    Optional<Calendar> calendar = rules.rulebook().calendarDefinition(department.calendar());
    Optional<CalendarVersion> version = calendar.map(one -> one.versionAt(now));
    Optional<String> zone =
        version
            .map(CalendarVersion::hours)
            .flatMap(
                hours ->
                    hours instanceof OfficeHours office
                        ? Optional.of(office.zone().getId())
                        : Optional.empty());
    return new ProfileCalendar(
        department.calendar().value(),
        names.calendar(department.calendar()).name(),
        zone.orElse(null),
        version.map(CalendarVersion::hours).map(Wording::of).orElse(""));
  }

  private static ProfileService service(Service service) {
    return new ProfileService(
        service.id().value(), service.name(), service.description(), Words.of(service.kind()));
  }

  private Delivery delivery(Agreement agreement, AgreementVersion version) {
    return new Delivery(
        told(agreement, version),
        agreement.clients().stream().map(names::department).toList(),
        agreement.clients().isEmpty() ? true : null,
        promises(version));
  }

  private Receipt receipt(Agreement agreement, AgreementVersion version) {
    return new Receipt(
        told(agreement, version), names.department(agreement.provider()), promises(version));
  }

  private static InForce told(Agreement agreement, AgreementVersion version) {
    return new InForce(agreement.id().value(), agreement.name(), version.number());
  }

  private List<Promise> promises(AgreementVersion version) {
    return version.timeMetrics().stream().map(this::promise).toList();
  }

  private Promise promise(TimeMetric metric) {
    return new Promise(
        metric.name(),
        Words.of(metric.owedBy()),
        metric.goals().stream().map(this::goal).toList(),
        metric.complianceTarget().basisPoints() / BASIS_POINTS);
  }

  private PromisedGoal goal(Goal goal) {
    String tickets = Wording.of(goal.applies());
    Reference calendar = names.calendar(goal.target().calendar());
    if (goal.target() instanceof Target.Within within) {
      Optional<String> length =
          rules
              .rulebook()
              .calendar(within.calendar())
              .map(time -> Wording.of(within.amount(), time, now));
      return new PromisedGoal(
          goal.name(), tickets, within.amount().toString(), null, calendar, length.orElse(null));
    }
    String field = ((Target.By) goal.target()).field().value();
    return new PromisedGoal(goal.name(), tickets, null, field, calendar, null);
  }
}

package dev.accord.engine.compliance;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.QualityMetric;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Coverage;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.handoff.Moment;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Step;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reckons one assessed ticket. */
final class Reckoner {
  private final Assessment assessment;
  private final List<Moment> moments;
  private final Rulebook rulebook;
  private final List<Counted> counted = new ArrayList<>();

  Reckoner(Assessment assessment, List<Moment> moments, Rulebook rulebook) {
    this.assessment = assessment;
    this.moments = moments;
    this.rulebook = rulebook;
  }

  Reckoning reckon() {
    for (Clock clock : assessment.clocks()) {
      rulebook.agreement(clock.key().agreement()).ifPresent(agreement -> count(clock, agreement));
    }
    Optional<Closing> closing = Closing.of(moments);
    if (closing.isEmpty()) {
      return new Reckoning(counted, Optional.empty(), Optional.empty());
    }
    List<Coverage> coverage = Coverage.atEndOf(closing.get().moments(), rulebook);
    coverage.forEach(covering -> count(closing.get(), covering));
    Moment end = closing.get().moment();
    return new Reckoning(counted, Optional.of(end.step().instant()), ended(end, coverage));
  }

  private void count(Clock clock, Agreement agreement) {
    for (Cycle cycle : clock.cycles()) {
      Optional<AgreementVersion> version = agreement.version(cycle.version());
      Optional<CycleOutcome> outcome = CycleOutcome.of(cycle);
      if (outcome.isPresent() && version.isPresent()) {
        counted.add(counted(clock, cycle, outcome.get(), agreement, version.get()));
      }
    }
  }

  private Counted counted(
      Clock clock,
      Cycle cycle,
      CycleOutcome outcome,
      Agreement agreement,
      AgreementVersion version) {
    Instant at =
        outcome == CycleOutcome.BREACHED
            ? cycle.breachedAt().orElseThrow()
            : cycle.stop().orElseThrow();
    Step step = stepAt(at);
    boolean open = cycle.stop().isEmpty();
    return new Counted(
        clock.key(),
        cycle.number(),
        outcome,
        at,
        open,
        Optional.of(cycle.goal().id()),
        clock.owing(),
        clock.other(),
        service(agreement, version, step),
        step.state().user(FieldKey.ASSIGNEE),
        Optional.of(cycle.target()),
        open ? Optional.empty() : Optional.of(cycle.elapsed()),
        version.number(),
        version.zone());
  }

  private void count(Closing closing, Coverage coverage) {
    Step step = closing.moment().step();
    for (Metric each : coverage.version().metrics()) {
      if (each instanceof QualityMetric metric
          && step.matches(metric.applies(), rulebook.directory())) {
        counted.add(counted(closing, coverage, metric, step));
      }
    }
  }

  private Counted counted(Closing closing, Coverage coverage, QualityMetric metric, Step step) {
    CycleOutcome judged =
        closing.keeps(metric.measure()) ? CycleOutcome.MET : CycleOutcome.BREACHED;
    Side otherSide = metric.owedBy() == Side.PROVIDER ? Side.CLIENT : Side.PROVIDER;
    return new Counted(
        new ClockKey(coverage.agreement().id(), metric.id()),
        1,
        coverage.measuredOnly() ? CycleOutcome.EXEMPT : judged,
        step.instant(),
        false,
        Optional.empty(),
        coverage.on(metric.owedBy()),
        coverage.on(otherSide),
        service(coverage.agreement(), coverage.version(), step),
        step.state().user(FieldKey.ASSIGNEE),
        Optional.empty(),
        Optional.empty(),
        coverage.version().number(),
        coverage.version().zone());
  }

  /** The last step no later than the instant. */
  private Step stepAt(Instant at) {
    Step found = moments.get(0).step();
    for (Moment moment : moments) {
      if (moment.at() > at.toEpochMilli()) {
        break;
      }
      found = moment.step();
    }
    return found;
  }

  /** The first of the version's services that the ticket asks for, or of all of its provider's. */
  private Optional<ServiceId> service(Agreement agreement, AgreementVersion version, Step step) {
    List<Service> offered =
        version.services().isEmpty()
            ? rulebook.servicesOf(agreement.provider())
            : version.services().stream().flatMap(id -> rulebook.service(id).stream()).toList();
    for (Service service : offered) {
      if (step.matches(service.requests(), rulebook.directory())) {
        return Optional.of(service.id());
      }
    }
    return Optional.empty();
  }

  private Optional<EndedTicket> ended(Moment closing, List<Coverage> coverage) {
    Optional<Coverage> sla =
        coverage.stream().filter(one -> one.agreement().kind() == AgreementKind.SLA).findFirst();
    Optional<DepartmentId> provider =
        sla.map(Coverage::provider)
            .or(() -> assessment.legs().stream().map(leg -> leg.department()).findFirst());
    return provider.map(
        department ->
            new EndedTicket(
                closing.step().instant(),
                sla.map(one -> one.agreement().id()),
                sla.map(one -> one.version().zone()).orElseGet(() -> zoneOf(department)),
                department,
                closing.client(),
                assessment.ledger()));
  }

  private ZoneId zoneOf(DepartmentId department) {
    return rulebook
        .department(department)
        .flatMap(found -> rulebook.calendarDefinition(found.calendar()))
        .map(calendar -> calendar.versions().get(calendar.versions().size() - 1).hours())
        .filter(OfficeHours.class::isInstance)
        .map(hours -> ((OfficeHours) hours).zone())
        .orElse(ZoneOffset.UTC);
  }
}

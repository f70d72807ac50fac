package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Goal;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.compliance.Counted;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.figure.AtRisk;
import dev.accord.plugin.figure.ReportBook;
import dev.accord.plugin.figure.TicketList;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.StoredLeg;
import dev.accord.plugin.store.TicketStore;
import dev.accord.plugin.track.FoundTicket;
import dev.accord.plugin.view.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Tickets behind figures as they go over the wire. */
public final class TicketBodies {
  private final TicketStore tickets;
  private final ReportBook reports;

  public TicketBodies(TicketStore tickets, ReportBook reports) {
    this.tickets = tickets;
    this.reports = reports;
  }

  static TicketsBody.ListedIssue listed(FoundTicket ticket) {
    return new TicketsBody.ListedIssue(
        ticket.key(), ticket.summary(), ticket.page(), ticket.system().orElse(null));
  }

  TicketsBody.TicketBody of(TicketList.Ticket ticket, FoundTicket found, Rules rules, Instant now) {
    Counted cycle = ticket.counted();
    return new TicketsBody.TicketBody(
        listed(found),
        agreement(cycle.clock(), rules),
        metric(cycle.clock(), cycle.version(), rules),
        cycle.goal().map(goal -> goal(cycle, goal, rules)).orElse(null),
        cycle.number(),
        outcome(cycle),
        cycle.at(),
        cycle.elapsed().or(() -> elapsed(ticket, rules, now)).map(Duration::toMillis).orElse(null),
        cycle.target().map(Duration::toMillis).orElse(null),
        cycle.open(),
        reports.reason(ticket.issueId(), cycle.clock(), cycle.number()).orElse(null));
  }

  private static String outcome(Counted cycle) {
    return switch (cycle.outcome()) {
      case BREACHED -> "MISSED";
      case WITHIN_CLOCK_ERROR, MET, EXEMPT, TRANSFERRED, CANCELLED -> cycle.outcome().name();
    };
  }

  /** Of an open cycle as of now. */
  private Optional<Duration> elapsed(TicketList.Ticket ticket, Rules rules, Instant now) {
    Optional<StoredClock> clock =
        tickets.clocks(ticket.issueId()).stream()
            .filter(one -> one.key().equals(ticket.counted().clock()))
            .findFirst();
    return clock
        .filter(one -> ticket.counted().open())
        .flatMap(one -> one.left(rules.rulebook(), now))
        .flatMap(left -> ticket.counted().target().map(target -> target.minus(left)));
  }

  List<TicketsBody.NearBody> of(
      List<AtRisk.Near> near, Map<Long, FoundTicket> found, Rules rules, Instant now) {
    Map<Long, List<StoredLeg>> legs = tickets.legs(List.copyOf(found.keySet()));
    return near.stream()
        .map(
            one ->
                of(
                    one,
                    Objects.requireNonNull(found.get(one.clock().issueId())),
                    legs.getOrDefault(one.clock().issueId(), List.of()),
                    rules,
                    now))
        .toList();
  }

  private static TicketsBody.NearBody of(
      AtRisk.Near near, FoundTicket found, List<StoredLeg> legs, Rules rules, Instant now) {
    StoredClock clock = near.clock();
    Optional<StoredLeg> held = legs.stream().filter(leg -> leg.leg().until().isEmpty()).findFirst();
    Optional<Instant> opening = opening(clock, rules, now);
    boolean running = clock.phase() == Phase.RUNNING;
    return new TicketsBody.NearBody(
        listed(found),
        agreement(clock.key(), rules),
        metric(clock.key(), clock.version(), rules),
        held.map(leg -> new FigureBodies(rules).department(leg.leg().department())).orElse(null),
        held.filter(leg -> leg.leg().acceptedAt().isEmpty()).isPresent(),
        clock.phase().name(),
        clock.standing().map(Enum::name).orElse(""),
        running ? clock.due().orElse(null) : null,
        near.left().map(Duration::toMillis).orElse(null),
        running && opening.isEmpty(),
        opening.orElse(null),
        waiting(clock, rules).orElse(null));
  }

  /** When a running clock that is out of hours counts again. */
  private static Optional<Instant> opening(StoredClock clock, Rules rules, Instant now) {
    return clock
        .calendar()
        .filter(calendar -> clock.phase() == Phase.RUNNING)
        .flatMap(rules.rulebook()::calendar)
        .filter(hours -> !hours.isOpen(now))
        .flatMap(hours -> hours.nextOpening(now));
  }

  private static Optional<TicketsBody.WaitingBody> waiting(StoredClock clock, Rules rules) {
    return clock
        .pausedFor()
        .map(
            party ->
                new TicketsBody.WaitingBody(
                    party.name(),
                    clock.waitsFor().map(new FigureBodies(rules)::department).orElse(null)));
  }

  private static Reference agreement(ClockKey clock, Rules rules) {
    String id = clock.agreement().value();
    return new Reference(
        id, rules.rulebook().agreement(clock.agreement()).map(Agreement::name).orElse(id));
  }

  private static Reference metric(ClockKey clock, int version, Rules rules) {
    String id = clock.metric().value();
    return new Reference(id, found(clock, version, rules).map(Metric::name).orElse(id));
  }

  private static Reference goal(Counted cycle, GoalId goal, Rules rules) {
    String name =
        found(cycle.clock(), cycle.version(), rules)
            .filter(TimeMetric.class::isInstance)
            .flatMap(
                metric ->
                    ((TimeMetric) metric)
                        .goals().stream().filter(one -> one.id().equals(goal)).findFirst())
            .map(Goal::name)
            .orElse(goal.value());
    return new Reference(goal.value(), name);
  }

  private static Optional<Metric> found(ClockKey clock, int version, Rules rules) {
    Optional<AgreementVersion> wording =
        rules.rulebook().agreement(clock.agreement()).flatMap(one -> one.version(version));
    return wording.stream()
        .flatMap(one -> one.metrics().stream())
        .filter(metric -> metric.id().equals(clock.metric()))
        .findFirst();
  }
}

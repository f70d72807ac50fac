package dev.accord.sync.pass;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Ticket;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.store.Backoff;
import dev.accord.sync.store.Outbox.Target;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.Reject;
import dev.accord.sync.store.SourceState;
import dev.accord.sync.store.StoredTicket;
import dev.accord.sync.store.Unit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stores tickets that were read, within a transaction that has changed the state of their source
 * before: so a pass and a sweep of one source write one after the other.
 */
final class Keeping {
  private final String system;
  private final Clock clock;

  Keeping(String system, Clock clock) {
    this.system = system;
    this.clock = clock;
  }

  PassFigures page(Unit unit, Page page) {
    SourceState state =
        unit.sources().change(system, it -> it.read(page.next(), page.clockOffset()));
    return tickets(unit, page.tickets(), state.clockOffset());
  }

  PassFigures tickets(Unit unit, List<ReadTicket> read, Duration clockOffset) {
    List<StoredTicket> understood = new ArrayList<>();
    int rejected = 0;
    for (ReadTicket ticket : read) {
      if (ticket instanceof ReadTicket.Understood it) {
        understood.add(StoredTicket.of(measured(it.outside(), clockOffset), false));
      } else if (ticket instanceof ReadTicket.Rejected it) {
        unit.rejects().put(reject(unit, it));
        rejected++;
      }
    }
    unit.rejects().clear(system, understood.stream().map(StoredTicket::id).toList());
    int changed = keep(unit, understood);
    return new PassFigures(read.size(), changed, rejected, Duration.ZERO);
  }

  /** Keeps the tickets and puts those that changed into the outbox. */
  int keep(Unit unit, List<StoredTicket> tickets) {
    Set<String> changed = unit.tickets().put(system, tickets);
    unit.outbox().add(Target.ACCORD, system, changed, clock.instant());
    return changed.size();
  }

  private Reject reject(Unit unit, ReadTicket.Rejected ticket) {
    Instant now = clock.instant();
    Optional<Reject> before = unit.rejects().find(system, ticket.id());
    int attempts = before.map(Reject::attempts).orElse(0) + 1;
    return new Reject(
        system,
        ticket.id(),
        ticket.key(),
        ticket.reason(),
        before.map(Reject::first).orElse(now),
        attempts,
        now.plus(Backoff.ofParcel(attempts)));
  }

  /**
   * The ticket with how far its source's clock is off, in whole seconds: it is not known better.
   */
  private static OutsideTicket measured(OutsideTicket outside, Duration clockOffset) {
    Ticket ticket = outside.ticket();
    Duration whole = Duration.ofSeconds(Math.round(clockOffset.toMillis() / 1000.0));
    return new OutsideTicket(
        new Ticket(
            ticket.id(), ticket.key(), ticket.created(), ticket.initial(), ticket.events(), whole),
        outside.url(),
        outside.summary(),
        outside.seen());
  }

  /** Those of the ids that no ticket has. */
  static Set<String> missing(Collection<String> ids, List<ReadTicket> read) {
    Set<String> missing = new HashSet<>(ids);
    read.forEach(ticket -> missing.remove(ticket.id()));
    return missing;
  }
}

package dev.accord.sync.pass;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.Stamp;
import dev.accord.engine.ticket.Ticket;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Source;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.SourceState;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoredTicket;
import dev.accord.sync.store.Unit;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for tickets that were deleted, or left what the source may read: no system tells that on
 * its own. Goes once through all that are known, in the order of their ids, and can be interrupted;
 * while the source is still being read for the first time there is nothing to look for.
 *
 * <p>A ticket that is gone gets a last event and stays: its closed verdicts count, its open clocks
 * are cancelled. One that comes back is what it is then.
 */
public final class Sweep {
  /** So many tickets do not vanish together; rather, somebody lost the right to see them. */
  private static final int SUSPICIOUS = 20;

  private final String system;
  private final Source source;
  private final Store store;
  private final Clock clock;
  private final Keeping keeping;

  public Sweep(String system, Source source, Store store, Clock clock) {
    this.system = system;
    this.source = source;
    this.store = store;
    this.clock = clock;
    this.keeping = new Keeping(system, clock);
  }

  /**
   * @return what was done; less than all when the progress did not want to go on
   * @throws TroubleException when the source cannot be read, or seems to have lost a whole page
   */
  public PassFigures run(Progress progress) {
    PassFigures figures = PassFigures.NONE;
    if (!store.inTransaction(unit -> unit.sources().of(system)).complete()) {
      return figures;
    }
    Optional<PassFigures> step = step();
    while (step.isPresent()) {
      figures = figures.plus(step.get());
      if (!progress.did(figures)) {
        return figures;
      }
      step = step();
    }
    return figures;
  }

  /** One page of tickets; absent at the end, where the next round begins. */
  private Optional<PassFigures> step() {
    SourceState state = store.inTransaction(unit -> unit.sources().of(system));
    List<StoredTicket> known =
        store.inTransaction(unit -> unit.tickets().after(system, state.sweptUntil(), Page.LARGEST));
    if (known.isEmpty()) {
      store.transact(unit -> unit.sources().change(system, it -> it.swept("")));
      return Optional.empty();
    }
    List<StoredTicket> present = known.stream().filter(ticket -> !ticket.gone()).toList();
    List<ReadTicket> read = present.isEmpty() ? List.of() : source.read(ids(present));
    Set<String> missing = Keeping.missing(ids(present), read);
    refuseMassDeletion(present.size(), missing.size());
    return Optional.of(
        store.inTransaction(unit -> keep(unit, known, read, missing, state.clockOffset())));
  }

  private PassFigures keep(
      Unit unit,
      List<StoredTicket> known,
      List<ReadTicket> read,
      Set<String> missing,
      Duration clockOffset) {
    String last = known.get(known.size() - 1).id();
    unit.sources().change(system, state -> state.swept(last));
    PassFigures figures = keeping.tickets(unit, read, clockOffset);
    List<StoredTicket> gone =
        known.stream().filter(ticket -> missing.contains(ticket.id())).map(this::gone).toList();
    int buried = keeping.keep(unit, gone);
    unit.rejects().clear(system, missing);
    return figures.plus(new PassFigures(0, buried, 0, Duration.ZERO));
  }

  private StoredTicket gone(StoredTicket stored) {
    Instant now = clock.instant();
    OutsideTicket outside = stored.outside();
    Ticket ticket = outside.ticket();
    List<Event> events = new ArrayList<>(ticket.events());
    long sequence = events.stream().mapToLong(event -> event.stamp().sequence()).max().orElse(0);
    events.add(
        new Event.Deleted(
            new Stamp(
                "gone-" + now.toEpochMilli(),
                now,
                sequence + 1,
                Optional.empty(),
                Optional.of(now))));
    Ticket buried =
        new Ticket(
            ticket.id(),
            ticket.key(),
            ticket.created(),
            ticket.initial(),
            events,
            ticket.clockOffset());
    return StoredTicket.of(new OutsideTicket(buried, outside.url(), outside.summary(), now), true);
  }

  private void refuseMassDeletion(int present, int missing) {
    if (missing == present && present >= SUSPICIOUS) {
      throw new TroubleException(
          Trouble.DENIED,
          "All of %d tickets asked for in one go are missing in %s; none was marked as deleted."
                  .formatted(present, system)
              + " Maybe the account may not read them any more: check its rights.");
    }
  }

  private static List<String> ids(List<StoredTicket> tickets) {
    return tickets.stream().map(StoredTicket::id).toList();
  }
}

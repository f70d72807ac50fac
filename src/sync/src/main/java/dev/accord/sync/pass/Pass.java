package dev.accord.sync.pass;

import dev.accord.sync.source.Cursor;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Source;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.Reject;
import dev.accord.sync.store.SourceState;
import dev.accord.sync.store.Store;
import dev.accord.sync.trouble.TroubleException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is new in one source, page by page, until there is no more.
 *
 * <p>The tickets of a page, what is to be handed over of them and the cursor behind it are stored
 * in one transaction. So a pass may end anywhere, and the next one goes on where it was: the first
 * passes together are the snapshot, the later ones bring the changes.
 */
public final class Pass {
  private final String system;
  private final Source source;
  private final Store store;
  private final Clock clock;
  private final Keeping keeping;

  public Pass(String system, Source source, Store store, Clock clock) {
    this.system = system;
    this.source = source;
    this.store = store;
    this.clock = clock;
    this.keeping = new Keeping(system, clock);
  }

  /**
   * @return what was done; less than all when the progress did not want to go on
   * @throws TroubleException when the source cannot be read; that is stored with the source
   */
  public PassFigures run(Progress progress) {
    Instant began = clock.instant();
    store.transact(unit -> unit.sources().change(system, state -> state.begun(began)));
    try {
      return read(began, progress);
    } catch (TroubleException failure) {
      store.transact(
          unit -> unit.sources().change(system, state -> state.failed(failure, clock.instant())));
      throw failure;
    }
  }

  private PassFigures read(Instant began, Progress progress) {
    PassFigures figures = again();
    boolean more = true;
    while (more) {
      Optional<Cursor> after = state().cursor();
      Page page = source.next(after);
      figures = figures.plus(store.inTransaction(unit -> keeping.page(unit, page)));
      more = page.more();
      boolean goOn = progress.did(figures);
      if (more && !goOn) {
        return figures;
      }
    }
    PassFigures all = figures.taking(Duration.between(began, clock.instant()));
    store.transact(unit -> unit.sources().change(system, state -> state.ended(all)));
    return all;
  }

  /** Reads once more what was not understood. */
  private PassFigures again() {
    List<String> ids =
        store
            .inTransaction(unit -> unit.rejects().due(system, clock.instant(), Page.LARGEST))
            .stream()
            .map(Reject::id)
            .toList();
    if (ids.isEmpty()) {
      return PassFigures.NONE;
    }
    List<ReadTicket> tickets = source.read(ids);
    return store.inTransaction(
        unit -> {
          SourceState state = unit.sources().change(system, as -> as);
          unit.rejects().clear(system, Keeping.missing(ids, tickets));
          return keeping.tickets(unit, tickets, state.clockOffset());
        });
  }

  private SourceState state() {
    return store.inTransaction(unit -> unit.sources().of(system));
  }
}

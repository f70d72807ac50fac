package dev.accord.sync.run;

import dev.accord.sync.accord.Accord;
import dev.accord.sync.pass.Delivery;
import dev.accord.sync.pass.Hearing;
import dev.accord.sync.pass.Memberships;
import dev.accord.sync.pass.Pass;
import dev.accord.sync.pass.Progress;
import dev.accord.sync.pass.Refresh;
import dev.accord.sync.pass.Sweep;
import dev.accord.sync.pass.WritingBack;
import dev.accord.sync.source.Source;
import dev.accord.sync.source.WriteBack;
import dev.accord.sync.store.Backoff;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.SourceState;
import dev.accord.sync.store.Store;
import dev.accord.sync.trouble.TroubleException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that the service has to do. Each chore may be done at any time, by any worker that shares the
 * database, as long as no other does the same one just then.
 *
 * <p>A chore that fails because another system does has that written down in the store, under the
 * name of the system, and throws.
 */
public final class Chores {
  /** By that name the state of Accord itself stands beside the sources'. */
  public static final String ACCORD = "accord";

  private static final String DELETIONS = "#deletions";
  private static final String MEMBERSHIPS = "#memberships";

  private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

  private final Store store;
  private final Accord accord;
  private final Map<String, Source> sources;
  private final Clock clock;
  private final Meters meters;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /**
   * @param sources by the name of their system
   */
  public Chores(
      Store store, Accord accord, Map<String, Source> sources, Clock clock, Meters meters) {
    this.store = store;
    this.accord = accord;
    this.sources = new TreeMap<>(sources);
    this.clock = clock;
    this.meters = meters;
    sources.keySet().forEach(this::register);
    register(ACCORD);
    sources.forEach(
        (system, source) -> {
          if (source.writeBack().isPresent()) {
            register(Hearing.stateOf(system));
          } else {
            store.transact(unit -> unit.sources().forget(Hearing.stateOf(system)));
          }
        });
  }

  /** So that two chores that begin at once do not both write the first row. */
  private void register(String system) {
    store.transact(unit -> unit.sources().change(system, state -> state));
  }

  /** By that name stands how looking for deletions in the system goes; no system is called so. */
  public static String deletionsOf(String system) {
    return system + DELETIONS;
  }

  /** By that name stands how telling who is in the system's groups goes. */
  public static String membershipsOf(String system) {
    return system + MEMBERSHIPS;
  }

  public Set<String> systems() {
    return sources.keySet();
  }

  Instant now() {
    return clock.instant();
  }

  /** Those of the systems that are written back to. */
  public List<String> writtenBack() {
    return sources.entrySet().stream()
        .filter(source -> source.getValue().writeBack().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the system has not failed just now, so that asking it again makes sense. */
  public boolean isTimeFor(String system) {
    Instant now = clock.instant();
    return store.inTransaction(unit -> unit.sources().of(system)).mayBeRead(now);
  }

  /**
   * Reads what is new in a source.
   *
   * @throws TroubleException when it cannot be read
   */
  public PassFigures pass(String system, Progress progress) {
    Pass pass = new Pass(system, source(system), store, clock);
    PassFigures figures = noted(system, () -> pass.run(progress));
    meters.passed(system, figures);
    if (figures.changed() > 0 || figures.rejected() > 0) {
      LOG.info(
          "{}: {} tickets read, {} new or changed, {} not understood, {} ms",
          system,
          figures.read(),
          figures.changed(),
          figures.rejected(),
          figures.took().toMillis());
    }
    return figures;
  }

  /**
   * Looks for tickets of a source that are gone.
   *
   * @throws TroubleException when it cannot be read, or seems to have lost very many
   */
  public PassFigures sweep(String system, Progress progress) {
    String name = deletionsOf(system);
    PassFigures figures =
        written(name, () -> new Sweep(system, source(system), store, clock).run(progress));
    succeeded(name);
    if (figures.changed() > 0) {
      LOG.info("{}: {} tickets are gone or had changed unseen", system, figures.changed());
    }
    return figures;
  }

  /**
   * Tells Accord who is in the groups of a source that the mapping names, once after a start and
   * then when that has changed.
   *
   * @throws TroubleException when one of the two cannot be asked
   */
  public int tellMembers(String system) {
    String name = membershipsOf(system);
    Source source = source(system);
    boolean again = !told.contains(system);
    int groups =
        written(name, () -> new Memberships(store, accord).run(system, source, name, again));
    succeeded(name);
    told.add(system);
    if (groups > 0) {
      LOG.info("{}: members of {} groups told", system, groups);
    }
    return groups;
  }

  /**
   * Fetches the definitions when they have changed.
   *
   * @throws TroubleException when Accord cannot be asked
   */
  public boolean refresh() {
    boolean changed = written(ACCORD, () -> new Refresh(store, accord).run());
    if (changed) {
      LOG.info("{}: the definitions have changed", ACCORD);
    }
    succeeded(ACCORD);
    return changed;
  }

  /**
   * Hands over what waits.
   *
   * @throws TroubleException when Accord cannot be asked
   */
  public PassFigures deliver(Progress progress) {
    PassFigures figures = written(ACCORD, () -> new Delivery(store, accord, clock).run(progress));
    meters.delivered(figures);
    if (figures.read() > 0) {
      succeeded(ACCORD);
      LOG.info(
          "{}: {} tickets handed over, {} refused", ACCORD, figures.changed(), figures.rejected());
    }
    return figures;
  }

  /**
   * Hears how the clocks of a source's tickets stand, and writes what is new into them.
   *
   * @throws TroubleException when Accord or the source cannot be asked, or refuses all
   */
  public PassFigures writeBack(String system, Progress progress) {
    WriteBack writer = source(system).writeBack().orElseThrow();
    String name = Hearing.stateOf(system);
    PassFigures figures =
        written(
            name,
            () -> {
              new Hearing(system, writer, accord, store, clock).run(progress);
              return new WritingBack(system, writer, store, clock).run(progress);
            });
    succeeded(name);
    meters.writtenBack(system, figures);
    if (figures.read() > 0) {
      LOG.info(
          "{}: {} tickets written back, {} refused", system, figures.changed(), figures.rejected());
    }
    return figures;
  }

  private Source source(String system) {
    Source source = sources.get(system);
    if (source == null) {
      throw new IllegalArgumentException(
          "there is no source '%s'; the configuration has %s".formatted(system, systems()));
    }
    return source;
  }

  private void succeeded(String name) {
    Instant now = clock.instant();
    store.transact(
        unit -> unit.sources().change(name, state -> state.begun(now).ended(PassFigures.NONE)));
  }

  private interface Chore<T> {
    T run();
  }

  /** Writes the failure down; a pass does so itself. */
  private <T> T written(String system, Chore<T> chore) {
    try {
      return noted(system, chore);
    } catch (TroubleException failure) {
      Instant now = clock.instant();
      store.transact(unit -> unit.sources().change(system, state -> state.failed(failure, now)));
      throw failure;
    }
  }

  private <T> T noted(String system, Chore<T> chore) {
    try {
      return chore.run();
    } catch (TroubleException failure) {
      meters.failed(system, failure.trouble());
      SourceState state = store.inTransaction(unit -> unit.sources().of(system));
      Duration wait =
          state
              .failure()
              .map(it -> Duration.between(clock.instant(), it.retryAt()))
              .orElse(Backoff.SHORTEST);
      LOG.warn(
          "{}: {} (tried again in {} s)",
          system,
          failure.getMessage(),
          Math.max(wait.toSeconds(), 0));
      throw failure;
    }
  }
}

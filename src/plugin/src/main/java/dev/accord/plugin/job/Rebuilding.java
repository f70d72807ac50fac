package dev.accord.plugin.job;

import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.Rebuild;
import dev.accord.plugin.store.RebuildStore;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.SumDifference;
import dev.accord.plugin.track.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds up all sums anew from what they are sums of, and tells which were not what was stored.
 *
 * <p>Each agreement's tallies and each department's time are a part, done in one transaction
 * together with the note that it is done. So a node that dies loses nothing, and the pass of
 * another one goes on after the last part.
 */
public final class Rebuilding implements Job.Pass {
  public static final String NAME = "rebuild";

  /** Progress is written down with every part; silence for so long means that the node died. */
  static final Duration SILENCE = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

  /** What is added up together. */
  private record Part(String name, Supplier<List<SumDifference>> rebuild) {}

  private final Stores stores;
  private final RebuildStore store;
  private final RuleSource rules;
  private final Background background;
  private final Clock clock;

  public Rebuilding(Stores stores, RuleSource rules, Background background, Clock clock) {
    this.stores = stores;
    this.store = stores.rebuilds();
    this.rules = rules;
    this.background = background;
    this.clock = clock;
  }

  /** The one under way, else the last one. */
  public Optional<Rebuild> last() {
    return store.last();
  }

  /**
   * Starts one in the background.
   *
   * @throws NotNowException when one is under way, on whichever node
   */
  public Rebuild start(UserKey author) {
    Rebuild started = Rebuild.started(owner(), author, clock.instant());
    if (!stores.transactions().call(() -> began(started))) {
      throw new NotNowException("Sums are being rebuilt already. Wait for the end.");
    }
    // When the plugin stops just now, the pass of another node, or of the next start, does it.
    background.submit(() -> work(started));
    return started;
  }

  private boolean began(Rebuild started) {
    boolean free = store.last().filter(Rebuild::isUnderWay).isEmpty();
    if (free) {
      store.save(started);
    }
    return free;
  }

  /** Goes on with what a node has left undone. */
  @Override
  public int run() {
    Instant silentSince = clock.instant().minus(SILENCE);
    Optional<Rebuild> left =
        store.last().filter(Rebuild::isUnderWay).filter(one -> one.changed().isBefore(silentSince));
    Optional<Rebuild> mine = left.flatMap(this::takenOver);
    mine.ifPresent(this::work);
    return mine.isPresent() ? 1 : 0;
  }

  private Optional<Rebuild> takenOver(Rebuild left) {
    Rebuild mine = left.takenOver(owner(), clock.instant());
    return stores.transactions().call(() -> saved(left.owner(), mine));
  }

  private void work(Rebuild begun) {
    Optional<Rebuild> now = Optional.of(begun);
    try {
      List<Part> parts = parts();
      for (int i = 0; i < parts.size() && now.isPresent(); i++) {
        Part part = parts.get(i);
        boolean isDone = part.name().compareTo(begun.progress().last()) <= 0;
        if (background.isStopping()) {
          return;
        }
        if (!isDone) {
          now = stepped(now.get(), part, i + 1, parts.size());
        }
      }
      now.ifPresent(one -> end(one.ended(clock.instant())));
    } catch (RuntimeException e) {
      LOG.error("Sums could not be rebuilt.", e);
      now.ifPresent(one -> end(one.failed(String.valueOf(e.getMessage()), clock.instant())));
    }
  }

  /** Empty when somebody else has taken it over meanwhile. */
  private Optional<Rebuild> stepped(Rebuild now, Part part, int done, int total) {
    return stores
        .transactions()
        .call(
            () ->
                store.isOf(now.owner())
                    ? saved(
                        now.owner(),
                        now.stepped(
                            part.name(), done, total, part.rebuild().get(), clock.instant()))
                    : Optional.empty());
  }

  private void end(Rebuild ended) {
    stores.transactions().call(() -> saved(ended.owner(), ended));
    LOG.info(
        "Rebuilt {} of {} sets of sums: {} differed",
        ended.progress().done(),
        ended.progress().total(),
        ended.progress().differing());
  }

  private Optional<Rebuild> saved(String owner, Rebuild next) {
    if (!store.isOf(owner)) {
      return Optional.empty();
    }
    store.save(next);
    return Optional.of(next);
  }

  /** In the order of their names, so that any node knows which come after one. */
  private List<Part> parts() {
    Stream<Part> agreements =
        rules.current().definitions().agreements().stream()
            .map(
                one ->
                    new Part(
                        "agreement " + one.id().value(), () -> stores.tallies().rebuild(one.id())));
    Stream<Part> departments =
        rules.current().definitions().departments().stream()
            .map(
                one ->
                    new Part(
                        "department " + one.id().value(),
                        () -> stores.ledgers().rebuild(one.id())));
    return Stream.concat(agreements, departments)
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }

  private static String owner() {
    return UUID.randomUUID().toString();
  }
}

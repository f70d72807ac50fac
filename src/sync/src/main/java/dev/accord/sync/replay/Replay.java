package dev.accord.sync.replay;

import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Assessor;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Compliance;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.Reckoning;
import dev.accord.engine.ticket.Directory;
import dev.accord.engine.ticket.Ticket;
import dev.accord.sync.pass.Progress;
import dev.accord.sync.source.Page;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoredTicket;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Folds every stored ticket again under some definitions, with the engine that Accord itself has,
 * and counts what comes of it. Nothing is stored or sent.
 *
 * <p>Who is in which group is known to the service as it is now only, if at all. Without it no
 * client is found by the reporter's group, and no answer counts as one by the provider.
 */
public final class Replay {
  private final Store store;
  private final Collection<String> systems;
  private final Directory directory;

  public Replay(Store store, Collection<String> systems, Directory directory) {
    this.store = store;
    this.systems = systems;
    this.directory = directory;
  }

  /**
   * @param from verdicts from this instant on count, inclusive
   * @param until verdicts before this instant count, exclusive; also as of when clocks are read
   * @return what each promise came to, by agreement and metric
   */
  public SortedMap<String, Compliance> run(
      Definitions definitions, Instant from, Instant until, Progress progress) {
    Rulebook rulebook = Rulebook.of(definitions, directory);
    Assessor assessor = new Assessor(rulebook);
    SortedMap<String, Compliance> sums = new TreeMap<>();
    PassFigures figures = PassFigures.NONE;
    for (String system : systems) {
      List<StoredTicket> some = after(system, "");
      while (!some.isEmpty()) {
        some.forEach(ticket -> add(ticket.outside().ticket(), assessor, from, until, sums));
        figures = figures.plus(new PassFigures(some.size(), 0, 0, Duration.ZERO));
        if (!progress.did(figures)) {
          return sums;
        }
        some = after(system, some.get(some.size() - 1).id());
      }
    }
    return sums;
  }

  private List<StoredTicket> after(String system, String id) {
    return store.inTransaction(unit -> unit.tickets().after(system, id, Page.LARGEST));
  }

  private static void add(
      Ticket ticket, Assessor assessor, Instant from, Instant until, Map<String, Compliance> sums) {
    Assessment assessment = assessor.assess(ticket, until);
    for (Counted counted : Reckoning.of(ticket, assessment, assessor.rulebook()).counted()) {
      boolean inPeriod = !counted.at().isBefore(from) && counted.at().isBefore(until);
      if (inPeriod && !counted.open()) {
        sums.merge(
            name(counted.clock()), Compliance.of(List.of(counted.outcome())), Compliance::plus);
      }
    }
  }

  private static String name(ClockKey clock) {
    return clock.toString();
  }
}

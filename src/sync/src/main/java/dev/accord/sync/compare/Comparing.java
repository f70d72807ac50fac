package dev.accord.sync.compare;

import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Assessment;
import dev.accord.engine.clock.Assessor;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.ticket.Ticket;
import dev.accord.sync.pass.Progress;
import dev.accord.sync.source.Page;
import dev.accord.sync.source.servicenow.TaskSla;
import dev.accord.sync.source.servicenow.TaskSlas;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoredTicket;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sets the clocks that ServiceNow keeps beside those that the stored tickets have under the
 * agreements.
 *
 * <p>Only instants and verdicts are compared, for what ServiceNow says has elapsed is as old as the
 * last run of its jobs.
 */
public final class Comparing {
  /** ServiceNow tells seconds, and takes some to notice a change. */
  private static final Duration SLACK = Duration.ofMinutes(1);

  private static final Set<Phase> WITHOUT_VERDICT =
      EnumSet.of(Phase.CANCELLED, Phase.EXEMPT, Phase.TRANSFERRED, Phase.CONFIG_ERROR);

  private static final Comparator<Difference> SMALL_FIRST =
      Comparator.comparing(Difference::isOfVerdict)
          .thenComparing(Difference::size)
          .thenComparing(Difference::ticket, Comparator.reverseOrder());

  private final Store store;
  private final String system;
  private final TaskSlas source;
  private final Assessor assessor;
  private final Map<String, ClockKey> promises;
  private final Map<String, Counting> counts = new TreeMap<>();
  private final Map<ClockKey, Integer> oursAlone = new HashMap<>();
  private final PriorityQueue<Difference> worst = new PriorityQueue<>(SMALL_FIRST);
  private final int most;
  private int tickets;
  private int rows;

  /**
   * @param promises names of definitions, and the clocks to compare them with
   * @param most so many differences are listed
   */
  public Comparing(
      Store store,
      String system,
      TaskSlas source,
      Rulebook rulebook,
      Map<String, ClockKey> promises,
      int most) {
    this.store = store;
    this.system = system;
    this.source = source;
    this.assessor = new Assessor(rulebook);
    this.most = most;
    this.promises = Map.copyOf(promises);
    promises.forEach((name, clock) -> counts.put(name, new Counting(name, clock)));
  }

  /** Compares every stored ticket of the system, as of the instant. */
  public Compared run(Instant now, Progress progress) {
    List<StoredTicket> some = after("");
    while (!some.isEmpty()) {
      compare(some, now);
      if (!progress.did(new PassFigures(tickets, 0, 0, Duration.ZERO))) {
        break;
      }
      some = after(some.get(some.size() - 1).id());
    }
    return new Compared(
        tickets,
        rows,
        counts.values().stream().map(Counting::tally).toList(),
        oursAlone,
        worst.stream().sorted(SMALL_FIRST.reversed()).toList());
  }

  private List<StoredTicket> after(String id) {
    return store.inTransaction(unit -> unit.tickets().after(system, id, Page.LARGEST));
  }

  private void compare(List<StoredTicket> some, Instant now) {
    Map<String, List<TaskSla>> theirs =
        source.of(some.stream().map(StoredTicket::id).toList()).stream()
            .collect(Collectors.groupingBy(TaskSla::task));
    for (StoredTicket stored : some) {
      List<TaskSla> ofTicket = theirs.getOrDefault(stored.id(), List.of());
      tickets++;
      rows += ofTicket.size();
      compare(stored.outside().ticket(), ofTicket, now);
    }
  }

  private void compare(Ticket ticket, List<TaskSla> theirs, Instant now) {
    Assessment assessment = assessor.assess(ticket, now);
    for (ClockKey clock : Set.copyOf(promises.values())) {
      List<TaskSla> runs =
          theirs.stream()
              .filter(row -> clock.equals(promises.get(row.definition())) && !row.isCancelled())
              .toList();
      Pairing pairing = Pairing.of(runs, cycles(assessment, clock));
      pairing.found().forEach((row, cycle) -> count(of(row), pair(ticket, row, cycle, now)));
      pairing.theirs().forEach(row -> of(row).addAlone());
      oursAlone.merge(clock, pairing.ours().size(), Integer::sum);
    }
  }

  private Counting of(TaskSla row) {
    return Objects.requireNonNull(counts.get(row.definition()), row.definition());
  }

  private static Pair pair(Ticket ticket, TaskSla row, Cycle cycle, Instant now) {
    return new Pair(ticket.key(), row, cycle, now, SLACK.plus(ticket.clockOffset().abs()));
  }

  private void count(Counting counting, Pair pair) {
    counting.add(pair);
    pair.difference()
        .ifPresent(
            reason -> {
              worst.add(Difference.of(pair, reason));
              if (worst.size() > most) {
                worst.remove();
              }
            });
  }

  private static List<Cycle> cycles(Assessment assessment, ClockKey key) {
    return assessment.clocks().stream()
        .filter(clock -> clock.key().equals(key))
        .map(Clock::cycles)
        .flatMap(List::stream)
        .filter(cycle -> !WITHOUT_VERDICT.contains(cycle.phase()))
        .toList();
  }
}

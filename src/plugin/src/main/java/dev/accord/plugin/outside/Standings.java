package dev.accord.plugin.outside;

import dev.accord.engine.clock.ClockKey;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.StoredCycle;
import dev.accord.plugin.store.StoredOutside;
import dev.accord.plugin.store.StoredVerdict;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.TrackedTicket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the clocks of outside tickets stand, for who writes that back into their systems.
 *
 * <p>Whoever keeps the place behind each page hears of every ticket again whenever it was tracked,
 * one whose clocks all vanished included, and of some more than once.
 */
public final class Standings {
  /** So many trackings are looked through for one page; most are of issues. */
  static final int WINDOW = 2_000;

  /**
   * A transaction that began before may end after one with higher row ids was seen; no tracking
   * takes as long as this from its assessment to the end of its transaction.
   */
  static final Duration SETTLING = Duration.ofMinutes(2);

  private final Stores stores;
  private final Clock clock;

  public Standings(Stores stores, Clock clock) {
    this.stores = stores;
    this.clock = clock;
  }

  /**
   * Some tickets, each once.
   *
   * @param next where to go on
   * @param more whether there is more to look through already
   */
  public record Page(List<Stood> tickets, Place next, boolean more) {}

  /**
   * One ticket.
   *
   * @param clocks in the order of their keys
   */
  public record Stood(StoredOutside ticket, Instant assessed, List<StoodClock> clocks) {}

  /**
   * One clock.
   *
   * @param cycle number of its last cycle; zero before the first
   * @param verdict the last one that holds
   */
  public record StoodClock(StoredClock clock, int cycle, Optional<StoredVerdict> verdict) {}

  /**
   * The tickets of the system that were tracked behind the place.
   *
   * @param limit at most so many
   */
  public Page after(String system, Place from, int limit) {
    Instant settled = clock.instant().minus(SETTLING);
    List<TrackedTicket> window = stores.tickets().trackedAfter(from.at(), WINDOW);
    Map<Long, StoredOutside> found = new HashMap<>();
    List<TrackedTicket> taken = new ArrayList<>();
    Place place = from;
    int looked = 0;
    while (looked < window.size() && taken.size() < limit) {
      int end = Math.min(looked + limit - taken.size(), window.size());
      List<TrackedTicket> some = window.subList(looked, end);
      stores.outside().find(some.stream().map(TrackedTicket::number).toList()).stream()
          .filter(ticket -> ticket.id().system().equals(system))
          .forEach(ticket -> found.put(ticket.number(), ticket));
      some.stream().filter(one -> found.containsKey(one.number())).forEach(taken::add);
      for (TrackedTicket one : some) {
        place = place.behind(one, settled);
      }
      looked = end;
    }
    boolean more = looked < window.size() || window.size() == WINDOW;
    return new Page(stood(taken, found), more ? place : place.ended(), more);
  }

  private List<Stood> stood(List<TrackedTicket> taken, Map<Long, StoredOutside> found) {
    List<Long> numbers = taken.stream().map(TrackedTicket::number).toList();
    Map<Long, List<StoredClock>> clocks = stores.tickets().clocks(numbers);
    Map<Long, List<StoredCycle>> cycles =
        stores.tickets().cycles(numbers).stream()
            .collect(Collectors.groupingBy(StoredCycle::issueId));
    Map<Long, List<StoredVerdict>> verdicts = stores.tickets().verdicts(numbers);
    return taken.stream()
        .flatMap(
            one ->
                Optional.ofNullable(found.get(one.number())).stream()
                    .map(
                        ticket ->
                            new Stood(
                                ticket,
                                one.assessed(),
                                clocks(
                                    clocks.getOrDefault(one.number(), List.of()),
                                    cycles.getOrDefault(one.number(), List.of()),
                                    verdicts.getOrDefault(one.number(), List.of())))))
        .toList();
  }

  private static List<StoodClock> clocks(
      List<StoredClock> clocks, List<StoredCycle> cycles, List<StoredVerdict> verdicts) {
    Map<ClockKey, Integer> last =
        cycles.stream()
            .collect(
                Collectors.toMap(
                    StoredCycle::clock, StoredCycle::number, (one, two) -> Math.max(one, two)));
    return clocks.stream()
        .sorted(Comparator.comparing(clock -> clock.key().toString()))
        .map(
            clock ->
                new StoodClock(
                    clock, last.getOrDefault(clock.key(), 0), holding(clock.key(), verdicts)))
        .toList();
  }

  /** Of each cycle the verdict of the highest sequence counts, unless it took one back. */
  private static Optional<StoredVerdict> holding(ClockKey clock, List<StoredVerdict> verdicts) {
    Map<Integer, StoredVerdict> newest =
        verdicts.stream()
            .filter(verdict -> verdict.clock().equals(clock))
            .collect(
                Collectors.toMap(
                    StoredVerdict::cycle,
                    Function.identity(),
                    (one, two) -> one.sequence() > two.sequence() ? one : two));
    return newest.values().stream()
        .filter(verdict -> !verdict.withdrawn())
        .max(Comparator.comparing(StoredVerdict::cycle));
  }
}

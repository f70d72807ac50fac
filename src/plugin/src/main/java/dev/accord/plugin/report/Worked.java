package dev.accord.plugin.report;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.review.WorkedTicket;
import dev.accord.plugin.store.StoredCycle;
import dev.accord.plugin.store.StoredLeg;
import dev.accord.plugin.store.StoredTime;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.TimePart;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tickets of a department on which work ended in a period, for guards. */
final class Worked {
  private final Stores stores;
  private final Rulebook rulebook;

  Worked(Stores stores, Rulebook rulebook) {
    this.stores = stores;
    this.rulebook = rulebook;
  }

  /** By issue. */
  Map<Long, WorkedTicket> of(DepartmentId provider, Period period) {
    Map<Long, List<StoredTime>> lines =
        stores.ledgers().of(provider, period).stream()
            .collect(
                Collectors.groupingBy(
                    StoredTime::issueId, LinkedHashMap::new, Collectors.toList()));
    List<Long> issueIds = List.copyOf(lines.keySet());
    Map<Long, List<StoredLeg>> legs = stores.tickets().legs(issueIds);
    Set<Long> reopened =
        stores.tickets().cycles(issueIds).stream()
            .filter(this::isReopened)
            .map(StoredCycle::issueId)
            .collect(Collectors.toSet());
    Map<Long, WorkedTicket> tickets = new LinkedHashMap<>();
    lines.forEach(
        (issueId, its) ->
            tickets.put(
                issueId,
                new WorkedTicket(
                    holders(legs.getOrDefault(issueId, List.of())),
                    reopened.contains(issueId),
                    millis(its, TimePart.Kind.WAITING),
                    millis(its, TimePart.Kind.TOTAL))));
    return tickets;
  }

  /** A clock that may start often, as one for updates, has further cycles without a reopening. */
  private boolean isReopened(StoredCycle cycle) {
    return (cycle.reopens() > 0 || cycle.number() > 1) && startsOnce(cycle.clock());
  }

  private boolean startsOnce(ClockKey clock) {
    return rulebook.agreement(clock.agreement()).stream()
        .flatMap(agreement -> agreement.versions().stream())
        .flatMap(version -> version.timeMetrics().stream())
        .anyMatch(metric -> metric.id().equals(clock.metric()) && metric.start().isOnce());
  }

  private static List<DepartmentId> holders(List<StoredLeg> legs) {
    return legs.stream()
        .sorted(Comparator.comparing(stored -> stored.leg().from()))
        .map(stored -> stored.leg().department())
        .toList();
  }

  private static long millis(List<StoredTime> lines, TimePart.Kind kind) {
    return lines.stream()
        .filter(line -> line.part().kind() == kind)
        .mapToLong(StoredTime::millis)
        .sum();
  }
}

package dev.accord.plugin.report;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.WorstOfPeriod;
import dev.accord.plugin.store.StoredOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a ticket counts under a metric in a period: once, by its worst cycle. */
public record TicketCount(long issueId, Counted counted) {
  private static final Comparator<TicketCount> OLDEST_FIRST =
      Comparator.comparing((TicketCount one) -> one.counted().at())
          .thenComparing(TicketCount::issueId);

  /**
   * Every ticket and metric, by when it counted.
   *
   * @param cycles all that count in a period of the length
   */
  public static List<TicketCount> of(PeriodLength length, List<StoredOutcome> cycles) {
    return cycles.stream()
        .collect(Collectors.groupingBy(StoredOutcome::issueId))
        .entrySet()
        .stream()
        .flatMap(ticket -> worst(length, ticket.getKey(), ticket.getValue()))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  private static Stream<TicketCount> worst(
      PeriodLength length, long issueId, List<StoredOutcome> cycles) {
    List<Counted> counted = cycles.stream().map(StoredOutcome::counted).toList();
    return WorstOfPeriod.of(length, counted).stream().map(one -> new TicketCount(issueId, one));
  }

  Side owedBy(Agreement agreement) {
    return agreement.sideOf(counted.owing());
  }

  boolean isMissed() {
    return counted.outcome() == CycleOutcome.BREACHED;
  }
}

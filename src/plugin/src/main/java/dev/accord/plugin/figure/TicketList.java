package dev.accord.plugin.figure;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.PeriodLabel;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.compliance.WorstOfPeriod;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.OutcomeStore;
import dev.accord.plugin.store.StoredOutcome;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tickets behind a figure, each by the cycle by which it counts; the latest first. */
public final class TicketList {
  private static final Comparator<Ticket> LATEST_FIRST =
      Comparator.comparing((Ticket one) -> one.counted().at())
          .reversed()
          .thenComparing(Ticket::issueId)
          .thenComparing(one -> one.counted().clock().toString());

  private final OutcomeStore outcomes;

  public TicketList(OutcomeStore outcomes) {
    this.outcomes = outcomes;
  }

  /** One of them. */
  public record Ticket(long issueId, Counted counted) {
    /** Its place in the list. */
    public String place() {
      return "%d_%d_%s".formatted(counted.at().toEpochMilli(), issueId, counted.clock());
    }
  }

  /**
   * Which of them.
   *
   * @param kind absent for all
   */
  public record Wanted(PeriodLabel period, Optional<OutcomeKind> kind, Optional<UserKey> assignee) {
    private boolean includes(Counted cycle) {
      return (kind.isEmpty() || kind.get().includes(cycle))
          && (assignee.isEmpty() || assignee.equals(cycle.assignee()));
    }
  }

  public List<Ticket> of(Readable readable, Wanted wanted) {
    List<Ticket> found = new ArrayList<>();
    for (Agreement agreement : readable.agreements().values()) {
      found.addAll(of(agreement, readable.scope(), wanted));
    }
    return found.stream().sorted(LATEST_FIRST).toList();
  }

  private List<Ticket> of(Agreement agreement, Scope scope, Wanted wanted) {
    PeriodLabel label = wanted.period();
    Period period = new Period(label.length(), label.first(), ZoneOffset.UTC);
    Map<Long, List<Counted>> byIssue =
        outcomes.of(agreement.id(), period).stream()
            .collect(
                Collectors.groupingBy(
                    StoredOutcome::issueId,
                    Collectors.mapping(StoredOutcome::counted, Collectors.toList())));
    List<Ticket> found = new ArrayList<>();
    byIssue.forEach(
        (issueId, cycles) -> {
          for (Counted one : WorstOfPeriod.of(label.length(), cycles)) {
            boolean inScope =
                scope.includes(
                    agreement, one.clock(), one.goal(), one.owing(), one.other(), one.service());
            if (inScope && wanted.includes(one)) {
              found.add(new Ticket(issueId, one));
            }
          }
        });
    return found;
  }
}

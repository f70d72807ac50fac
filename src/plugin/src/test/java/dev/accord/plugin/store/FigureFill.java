package dev.accord.plugin.store;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Outcome;
import dev.accord.engine.clock.Verdict;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import dev.accord.engine.compliance.WorstOfPeriod;
import dev.accord.engine.ticket.UserKey;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Very many closed cycles of agreements with all that is kept of them, straight into the tables: an
 * issue has one cycle of each metric, and a ledger of three lines.
 */
public final class FigureFill {
  /** The id of the first issue. */
  public static final long FIRST_ISSUE = 1_000_000;

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final int LATE_PERCENT = 7;
  private static final int PEOPLE = 500;
  private static final int OF_SERVICE = 10;
  private static final int MINUTES_OF_THREE_YEARS = 3 * 365 * 24 * 60;
  private static final Duration TARGET = Duration.ofHours(8);

  private final TestActiveObjects ao;
  private final Random random = new Random(4);
  private final Map<TallyKey, List<Tally>> tallies = new HashMap<>();
  private final Map<TimeKey, TimeSum> times = new HashMap<>();
  private final List<StoredOutcome> missed = new ArrayList<>();

  public FigureFill(TestActiveObjects ao) {
    this.ao = ao;
  }

  /** So many cycles at least, of the three years before an instant. */
  public void fill(List<Agreement> agreements, int cycles, Instant until) throws SQLException {
    try (BulkInsert outcomes = new BulkInsert(ao, OutcomeRow.class);
        BulkInsert verdicts = new BulkInsert(ao, VerdictRow.class);
        BulkInsert ledgers = new BulkInsert(ao, LedgerRow.class);
        TrackedFill tracked = new TrackedFill(ao)) {
      for (long issue = FIRST_ISSUE; outcomes.rows() < cycles; issue++) {
        Agreement agreement = agreements.get((int) (issue % agreements.size()));
        Instant at = until.minus(Duration.ofMinutes(random.nextInt(MINUTES_OF_THREE_YEARS)));
        List<StoredOutcome> ofIssue = new ArrayList<>();
        for (TimeMetric metric : agreement.versions().get(0).timeMetrics()) {
          StoredOutcome outcome = outcome(issue, agreement, metric, at);
          ofIssue.add(outcome);
          outcomes.add(outcome.columns());
          verdicts.add(verdict(outcome).columns());
          count(outcome);
        }
        tracked.add(issue, ofIssue);
        for (StoredTime line : ledger(issue, agreement, at)) {
          ledgers.add(line.columns());
          count(line);
        }
      }
    }
    sums();
  }

  private void sums() throws SQLException {
    try (BulkInsert rows = new BulkInsert(ao, TallyRow.class)) {
      for (Map.Entry<TallyKey, List<Tally>> one : tallies.entrySet()) {
        Tally sum = Tally.sum(one.getValue());
        rows.add(new StoredTally(one.getKey(), sum, Optional.empty()).columns());
        one.setValue(List.of());
      }
    }
    try (BulkInsert rows = new BulkInsert(ao, LedgerTallyRow.class)) {
      for (Map.Entry<TimeKey, TimeSum> one : times.entrySet()) {
        rows.add(new StoredTimeSum(one.getKey(), one.getValue(), Optional.empty()).columns());
      }
    }
  }

  /** How many rows of tallies it came to. */
  public int tallies() {
    return tallies.size();
  }

  /** Those that were late. */
  public List<StoredOutcome> missed() {
    return List.copyOf(missed);
  }

  private void count(StoredOutcome outcome) {
    WorstOfPeriod.tallies(List.of(outcome.counted()))
        .forEach((key, one) -> tallies.computeIfAbsent(key, none -> new ArrayList<>()).add(one));
    if (outcome.counted().outcome() == CycleOutcome.BREACHED) {
      missed.add(outcome);
    }
  }

  private void count(StoredTime line) {
    for (PeriodLength length : PeriodLength.values()) {
      times.merge(line.key(length), new TimeSum(line.millis(), 1), TimeSum::plus);
    }
  }

  private StoredOutcome outcome(long issue, Agreement agreement, TimeMetric metric, Instant at) {
    GoalId goal = metric.goals().get(random.nextInt(metric.goals().size())).id();
    boolean late = random.nextInt(100) < LATE_PERCENT;
    int target = (int) TARGET.toMillis();
    Counted counted =
        new Counted(
            new ClockKey(agreement.id(), metric.id()),
            1,
            late ? CycleOutcome.BREACHED : CycleOutcome.MET,
            at,
            false,
            Optional.of(goal),
            agreement.provider(),
            agreement.clients().get(0),
            service(agreement),
            Optional.of(new UserKey("person-" + random.nextInt(PEOPLE))),
            Optional.of(TARGET),
            Optional.of(
                Duration.ofMillis(
                    late ? target + random.nextInt(80_000_000) : random.nextInt(target))),
            1,
            ZONE);
    return new StoredOutcome(issue, counted, 1);
  }

  /** Every tenth agreement is about one and the same service, the others about none. */
  private static Optional<ServiceId> service(Agreement agreement) {
    return Math.floorMod(agreement.id().value().hashCode(), OF_SERVICE) == 0
        ? Optional.of(new ServiceId("laptops"))
        : Optional.empty();
  }

  private StoredVerdict verdict(StoredOutcome outcome) {
    Counted counted = outcome.counted();
    return new StoredVerdict(
        outcome.issueId(),
        counted.clock(),
        counted.number(),
        1,
        false,
        Optional.empty(),
        new Verdict(
            counted.outcome() == CycleOutcome.MET ? Outcome.MET : Outcome.BREACHED,
            counted.at(),
            1,
            1,
            "2025b",
            "%016x".formatted(random.nextLong()).repeat(4),
            Set.of()),
        counted.owing(),
        counted.other(),
        Judging.tracked(1, counted.at()));
  }

  private List<StoredTime> ledger(long issue, Agreement agreement, Instant at) {
    DepartmentId provider = agreement.provider();
    DepartmentId client = agreement.clients().get(0);
    long held = 1 + random.nextInt(80_000_000);
    long waiting = 1 + random.nextInt(40_000_000);
    Map<TimePart, Long> parts =
        Map.of(
            new TimePart(TimePart.Kind.HELD, Optional.of(provider), Optional.empty()),
            held,
            new TimePart(
                TimePart.Kind.WAITING, Optional.of(client), Optional.of(PauseParty.CLIENT)),
            waiting,
            TimePart.TOTAL,
            held + waiting);
    List<StoredTime> lines = new ArrayList<>();
    parts.forEach(
        (part, millis) ->
            lines.add(
                new StoredTime(
                    issue,
                    at,
                    ZONE,
                    Optional.of(agreement.id()),
                    provider,
                    Optional.of(client),
                    part,
                    millis)));
    return lines;
  }
}

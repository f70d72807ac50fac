package dev.accord.plugin.store;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Tally;
import dev.accord.engine.compliance.TallyKey;
import dev.accord.engine.compliance.WorstOfPeriod;
import java.sql.Connection;
import java.sql.PreparedStatement;
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

/** Very many closed cycles of agreements, straight into the tables. */
public final class FigureFill {
  private static final int BATCH = 5_000;
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final int LATE_PERCENT = 7;

  private final TestActiveObjects ao;
  private final Random random = new Random(4);
  private final Map<TallyKey, Tally> tallies = new HashMap<>();

  public FigureFill(TestActiveObjects ao) {
    this.ao = ao;
  }

  /** So many cycles, one an issue, of the three years before an instant. */
  public void fill(List<Agreement> agreements, int cycles, Instant until) throws SQLException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < cycles; i++) {
      StoredOutcome outcome = outcome(i, agreements.get(i % agreements.size()), until);
      WorstOfPeriod.tallies(List.of(outcome.counted()))
          .forEach((key, tally) -> tallies.merge(key, tally, Tally::plus));
      rows.add(outcome.columns());
      if (rows.size() == BATCH || i == cycles - 1) {
        insert(ao.tableName(OutcomeRow.class), rows);
        rows.clear();
      }
    }
    for (Map.Entry<TallyKey, Tally> one : tallies.entrySet()) {
      rows.add(new StoredTally(one.getKey(), one.getValue(), Optional.empty()).columns());
      if (rows.size() == BATCH) {
        insert(ao.tableName(TallyRow.class), rows);
        rows.clear();
      }
    }
    insert(ao.tableName(TallyRow.class), rows);
  }

  /** How many rows of tallies it came to. */
  public int tallies() {
    return tallies.size();
  }

  private StoredOutcome outcome(int number, Agreement agreement, Instant until) {
    List<TimeMetric> metrics = agreement.versions().get(0).timeMetrics();
    TimeMetric metric = metrics.get(random.nextInt(metrics.size()));
    GoalId goal = metric.goals().get(random.nextInt(metric.goals().size())).id();
    boolean late = random.nextInt(100) < LATE_PERCENT;
    Duration target = Duration.ofHours(8);
    Duration elapsed =
        Duration.ofMillis(
            late
                ? target.toMillis() + random.nextInt(80_000_000)
                : random.nextInt((int) target.toMillis()));
    Counted counted =
        new Counted(
            new ClockKey(agreement.id(), metric.id()),
            1,
            late ? CycleOutcome.BREACHED : CycleOutcome.MET,
            until.minus(Duration.ofMinutes(random.nextInt(3 * 365 * 24 * 60))),
            false,
            Optional.of(goal),
            agreement.provider(),
            agreement.clients().get(0),
            Optional.empty(),
            Optional.empty(),
            Optional.of(target),
            Optional.of(elapsed),
            1,
            ZONE);
    return new StoredOutcome(1_000_000L + number, counted, 1);
  }

  private void insert(String table, List<Map<String, Object>> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    List<String> columns = List.copyOf(rows.get(0).keySet());
    String sql =
        "INSERT INTO \"%s\" (\"%s\") VALUES (%s)"
            .formatted(
                table,
                String.join("\", \"", columns),
                String.join(", ", columns.stream().map(column -> "?").toList()));
    try (Connection connection = ao.connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      connection.setAutoCommit(false);
      for (Map<String, Object> row : rows) {
        for (int i = 0; i < columns.size(); i++) {
          statement.setObject(i + 1, row.get(columns.get(i)));
        }
        statement.addBatch();
      }
      statement.executeBatch();
      connection.commit();
      connection.setAutoCommit(true);
    }
  }
}

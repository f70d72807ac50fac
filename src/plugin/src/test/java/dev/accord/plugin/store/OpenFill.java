package dev.accord.plugin.store;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Clocks of issues on which there is work: of a hundred ten are at risk and five late. */
public final class OpenFill {
  /** The id of the first issue. */
  public static final long FIRST_ISSUE = 100_000;

  private static final int HUNDRED = 100;
  private static final int LATE = 5;
  private static final int NEAR = 15;
  private static final int RUNNING = 80;

  private final TestActiveObjects ao;
  private final Random random = new Random(5);

  public OpenFill(TestActiveObjects ao) {
    this.ao = ao;
  }

  public void fill(List<Agreement> agreements, int clocks, Instant now) throws SQLException {
    try (BulkInsert rows = new BulkInsert(ao, ClockRow.class)) {
      for (int i = 0; i < clocks; i++) {
        rows.add(clock(FIRST_ISSUE + i, agreements.get(i % agreements.size()), now).columns());
      }
    }
  }

  private StoredClock clock(long issue, Agreement agreement, Instant now) {
    TimeMetric metric = agreement.versions().get(0).timeMetrics().get(0);
    int place = random.nextInt(HUNDRED);
    Standing standing =
        place < LATE ? Standing.BREACHED : place < NEAR ? Standing.AT_RISK : Standing.ON_TRACK;
    Duration left = Duration.ofMinutes(1 + random.nextInt(400));
    Instant due = standing == Standing.BREACHED ? now.minus(left) : now.plus(left);
    boolean runs = random.nextInt(HUNDRED) < RUNNING;
    return new StoredClock(
        issue,
        new ClockKey(agreement.id(), metric.id()),
        1,
        Side.PROVIDER,
        agreement.provider(),
        agreement.clients().get(0),
        runs ? Phase.RUNNING : Phase.PAUSED,
        Optional.of(standing),
        Optional.of(due),
        Optional.empty(),
        standing == Standing.BREACHED ? Optional.of(due) : Optional.empty(),
        Optional.of(new CalendarId("office")),
        runs ? Optional.empty() : Optional.of(left),
        runs ? Optional.empty() : Optional.of(PauseParty.CLIENT),
        "");
  }
}

package dev.accord.plugin.store;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Period;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Reports of every agreement's weeks and months that were frozen, some of them restated. */
public final class ReportFill {
  private static final int RESTATED_OF = 10;

  private final TestActiveObjects ao;
  private final Random random = new Random(6);

  public ReportFill(TestActiveObjects ao) {
    this.ao = ao;
  }

  /** Of so many periods before the one in which it is now, and before the last so many of them. */
  public void fill(
      List<Agreement> agreements, PeriodLength length, int periods, int notTheLast, Instant now)
      throws SQLException {
    try (BulkInsert reports = new BulkInsert(ao, ReportRow.class);
        BulkInsert restatements = new BulkInsert(ao, RestatementRow.class)) {
      for (Agreement agreement : agreements) {
        Period period = Period.at(length, now, agreement.versions().get(0).zone());
        for (int i = 1; i <= periods; i++) {
          period = period.previous();
          if (i > notTheLast) {
            add(agreement, period, reports, restatements);
          }
        }
      }
    }
  }

  private void add(Agreement agreement, Period period, BulkInsert reports, BulkInsert restatements)
      throws SQLException {
    StoredReport report =
        new StoredReport(
            agreement.id(),
            agreement.provider(),
            period,
            period.end(),
            false,
            "{\"MET\":90,\"BREACHED\":7,\"openLate\":0,\"elapsedMillis\":1,\"durations\":\"1:97\","
                + "\"target\":9500}");
    reports.add(report.columns());
    if (random.nextInt(RESTATED_OF) == 0) {
      restatements.add(
          new Restatement(
                  report.name(),
                  FigureFill.FIRST_ISSUE,
                  new MetricId("resolution"),
                  1,
                  Optional.of(CycleOutcome.BREACHED),
                  Optional.of(CycleOutcome.MET),
                  period.end(),
                  Judging.Occasion.TRACKED,
                  Optional.empty())
              .columns());
    }
  }
}

package dev.accord.plugin.report;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.review.Freezing;
import dev.accord.plugin.BenchPlugin;
import dev.accord.plugin.Measured;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.store.BenchDatabase;
import dev.accord.plugin.store.StoredOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How long the monthly reports of all departments take over very many closed cycles, in process, on
 * a real database: {@code MonthBench H2 folder 1000000}. {@code ./accord bench reports} runs it.
 */
public final class MonthBench {
  private static final LocalDate NEWEST = LocalDate.of(2026, 10, 1);
  private static final int MONTHS = 5;

  private final BenchPlugin bench;
  private final Measured measured;
  private final Rules rules;

  private MonthBench(BenchPlugin bench, Measured measured) {
    this.bench = bench;
    this.measured = measured;
    this.rules = bench.plugin.rules.current();
  }

  public static void main(String[] arguments) throws Exception {
    Measured measured = new Measured("reports");
    BenchPlugin filled =
        BenchPlugin.filled(
            BenchDatabase.valueOf(arguments[0]),
            Path.of(arguments[1]),
            Integer.parseInt(arguments[2]),
            MONTHS,
            measured);
    MonthBench bench = new MonthBench(filled, measured);
    bench.addMissed();
    bench.freeze();
    bench.read();
    System.exit(0);
  }

  /** An investigation looks at missed issues anew, so that they have to be there. */
  private void addMissed() {
    LocalDate first = NEWEST.minusMonths(MONTHS - 1);
    for (StoredOutcome one : bench.filled.missed()) {
      Counted counted = one.counted();
      if (!counted.firstDay(PeriodLength.MONTH).isBefore(first)) {
        bench
            .plugin
            .jira
            .add(
                new TestIssue(
                    one.issueId(),
                    "ITS-" + one.issueId(),
                    counted.at().minus(Duration.ofHours(12))))
            .resolve(counted.at(), "ines");
      }
    }
  }

  /** Month by month, the oldest first, as a job does once they are over. */
  private void freeze() {
    List<Double> seconds = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      LocalDate month = NEWEST.minusMonths(back);
      int frozen = 0;
      long before = System.nanoTime();
      for (Agreement agreement : bench.agreements) {
        frozen += freeze(agreement, month);
      }
      seconds.add((System.nanoTime() - before) / 1e9);
      if (frozen != bench.agreements.size()) {
        throw new IllegalStateException("only %d of %s were frozen".formatted(frozen, month));
      }
    }
    tell(
        "%d months of %d agreements frozen, misses looked at, investigations opened"
            .formatted(MONTHS, bench.agreements.size()),
        seconds);
  }

  private int freeze(Agreement agreement, LocalDate month) {
    MissReader misses =
        new MissReader(bench.plugin.tickets, bench.plugin.assessor, bench.plugin.stores.reasons());
    Freezer freezer =
        new Freezer(
            bench.plugin.stores, misses, bench.plugin.experiences(), rules, BenchPlugin.NOW);
    Optional<Freezing> freezing =
        ReportPass.freezings(agreement, rules.rulebook(), BenchPlugin.NOW).stream()
            .filter(one -> one.period().length() == PeriodLength.MONTH)
            .filter(one -> one.period().first().equals(month))
            .findFirst();
    return freezing.filter(one -> freezer.freeze(agreement, one)).isPresent() ? 1 : 0;
  }

  /** What the page of a department's report is made of. */
  private void read() {
    List<Double> seconds = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      LocalDate month = NEWEST.minusMonths(back);
      long before = System.nanoTime();
      bench.agreements.stream()
          .map(Agreement::provider)
          .distinct()
          .forEach(
              provider -> {
                List<Agreement> its =
                    bench.agreements.stream()
                        .filter(agreement -> agreement.provider().equals(provider))
                        .toList();
                PeriodReport report =
                    new Reports(bench.plugin.stores, its, BenchPlugin.NOW)
                        .of(PeriodLength.MONTH, month)
                        .orElseThrow();
                read(report);
              });
      seconds.add((System.nanoTime() - before) / 1e9);
    }
    tell("%d months of all departments read".formatted(MONTHS), seconds);
  }

  private void read(PeriodReport report) {
    boolean whole =
        report.parts().stream()
            .allMatch(
                part ->
                    part.frozen()
                        .flatMap(bench.plugin.stores.reports()::content)
                        .map(FrozenText::content)
                        .isPresent());
    if (!whole) {
      throw new IllegalStateException("a report of %s is missing".formatted(report.period()));
    }
  }

  private void tell(String what, List<Double> seconds) {
    List<Double> sorted = new ArrayList<>(seconds);
    Collections.sort(sorted);
    measured.say(
        "%s: a month in %.2f s, median; the longest %.2f s; aim 10 s",
        what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
  }
}

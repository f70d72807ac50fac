package dev.accord.plugin;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.plugin.store.BenchDatabase;
import dev.accord.plugin.store.FigureFill;
import dev.accord.plugin.store.OpenFill;
import dev.accord.plugin.store.ReportFill;
import dev.accord.plugin.store.SurveyFill;
import dev.accord.plugin.store.TestActiveObjects;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The plugin of a large company over a database that is filled for a benchmark. */
public final class BenchPlugin {
  /** A Wednesday: October has been frozen, the week before is not yet. */
  public static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");

  private static final int WEEKS = 60;
  private static final int MONTHS = 14;

  public final PluginUnderTest plugin;
  public final List<Agreement> agreements;
  public final FigureFill filled;
  private final BenchDatabase database;
  private final TestActiveObjects ao;
  private final Measured measured;

  private BenchPlugin(BenchDatabase database, TestActiveObjects ao, Measured measured) {
    this.database = database;
    this.ao = ao;
    this.measured = measured;
    this.filled = new FigureFill(ao);
    this.plugin = new PluginUnderTest(ao, NOW);
    List<?> problems = plugin.configure(LargeCompany.document()).problems();
    if (!problems.isEmpty()) {
      throw new IllegalStateException("the large company has " + problems);
    }
    this.agreements = plugin.rules.current().definitions().agreements();
  }

  /**
   * With so many closed cycles.
   *
   * @param folder for the database
   * @param monthsOpen how many of the last months are not frozen
   */
  public static BenchPlugin filled(
      BenchDatabase database, Path folder, int cycles, int monthsOpen, Measured measured)
      throws IOException, SQLException {
    long before = System.nanoTime();
    BenchPlugin bench = new BenchPlugin(database, database.empty(folder), measured);
    bench.filled.fill(bench.agreements, cycles, NOW);
    ReportFill reports = new ReportFill(bench.ao);
    reports.fill(bench.agreements, PeriodLength.WEEK, WEEKS, 1, NOW);
    reports.fill(bench.agreements, PeriodLength.MONTH, MONTHS, monthsOpen, NOW);
    database.settle(bench.ao);
    measured.say(
        "%s: %,d closed cycles of %d agreements, %,d tallies, filled in %d s",
        database,
        cycles,
        bench.agreements.size(),
        bench.filled.tallies(),
        (System.nanoTime() - before) / 1_000_000_000);
    return bench;
  }

  /** Adds clocks that run and answers to surveys. */
  public void add(int openClocks, int answers) throws SQLException {
    long before = System.nanoTime();
    new OpenFill(ao).fill(agreements, openClocks, NOW);
    new SurveyFill(ao)
        .fill(plugin.rules.current().definitions().surveys(), answers, LargeCompany.CLIENTS, NOW);
    database.settle(ao);
    measured.say(
        "%,d open clocks and %,d answers, filled in %d s",
        openClocks, answers, (System.nanoTime() - before) / 1_000_000_000);
  }
}

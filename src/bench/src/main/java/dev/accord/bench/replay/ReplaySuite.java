package dev.accord.bench.replay;

import dev.accord.bench.Suite;
import dev.accord.document.DocumentReader;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Assessor;
import dev.accord.engine.ticket.Ticket;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Every incident of the log assessed at the log's end, on one thread: once by the three metrics
 * that are promised to callers, once by all that the shipped configuration holds. A round assesses
 * the whole log; rounds end early when the machine is too busy for them.
 */
public final class ReplaySuite implements Suite {
  private static final Path LOG = Path.of("../shared/data/incident-log/incidents.csv.gz");
  private static final Path CONFIGURATION = Path.of("src/docs/examples/incident-log.json");
  private static final AgreementId FOR_CALLERS = new AgreementId("incidents-for-callers");
  private static final int WARM_UP = 100;
  private static final int ROUNDS = 31;
  private static final int ENOUGH_ROUNDS = 5;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);
  private static final int AIM = 300_000;
  private static final double NANOS = 1e9;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @Override
  public void run(PrintStream out) throws IOException {
    if (!Files.exists(LOG)) {
      out.printf("%nreplay     skipped: there is no incident log at %s%n", LOG);
      return;
    }
    IncidentLog log = IncidentLog.read(LOG);
    Definitions all = DocumentReader.read(Files.readString(CONFIGURATION)).orElseThrow();
    out.printf(
        "%nreplay     %,d updates of %,d incidents; aim %,d a second with three metrics%n",
        log.updates(), log.tickets().size(), AIM);
    measure("three metrics", log, onlyForCallers(all), out);
    measure("four metrics", log, all, out);
  }

  private void measure(String name, IncidentLog log, Definitions definitions, PrintStream out) {
    Assessor assessor = new Assessor(Rulebook.of(definitions, log.groups()));
    long start = System.nanoTime();
    for (int i = 0; i < WARM_UP && System.nanoTime() - start < LONGEST; i++) {
      assessAll(assessor, log);
    }
    List<Double> wall = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    long clocks = 0;
    start = System.nanoTime();
    while (wall.size() < ENOUGH_ROUNDS
        || wall.size() < ROUNDS && System.nanoTime() - start < LONGEST) {
      long cpuBefore = threads.getCurrentThreadCpuTime();
      long before = System.nanoTime();
      clocks = assessAll(assessor, log);
      wall.add(log.updates() * NANOS / (System.nanoTime() - before));
      cpu.add(log.updates() * NANOS / (threads.getCurrentThreadCpuTime() - cpuBefore));
    }
    out.printf(
        "replay     %s: %,.0f updates a second, %,.0f a second of CPU time; %,d clocks%n",
        name, median(wall), median(cpu), clocks);
  }

  private static long assessAll(Assessor assessor, IncidentLog log) {
    long clocks = 0;
    for (Ticket ticket : log.tickets()) {
      clocks += assessor.assess(ticket, log.end()).clocks().size();
    }
    return clocks;
  }

  private static Definitions onlyForCallers(Definitions all) {
    List<ProjectSettings> projects =
        all.projects().stream().map(ReplaySuite::onlyForCallers).toList();
    return new Definitions(
        all.calendars(),
        all.departments(),
        all.services(),
        all.agreements(),
        projects,
        all.serviceAccounts());
  }

  private static ProjectSettings onlyForCallers(ProjectSettings project) {
    return new ProjectSettings(
        project.project(),
        project.owners(),
        project.owner(),
        project.clients(),
        project.client(),
        List.of(FOR_CALLERS),
        project.pauses());
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}

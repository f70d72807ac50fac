package dev.accord.sync.bench;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.accord.Accord;
import dev.accord.sync.http.Credentials;
import dev.accord.sync.http.PeerSettings;
import dev.accord.sync.judged.JudgedPage;
import dev.accord.sync.pass.Progress;
import dev.accord.sync.run.Chores;
import dev.accord.sync.run.Meters;
import dev.accord.sync.run.Schedule;
import dev.accord.sync.source.Place;
import dev.accord.sync.source.Source;
import dev.accord.sync.source.SourceKind;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.source.Sources;
import dev.accord.sync.store.Databases;
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.store.Store;
import dev.accord.sync.store.StoreSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Reads a ServiceNow of very many incidents whole, then follows it while it changes.
 *
 * <p>Arguments: the database, a folder, how many incidents.
 */
public final class SnapshotBench {
  private static final int PER_SECOND = 50;
  private static final Duration FOLLOWED = Duration.ofSeconds(60);
  private static final String MAPPING =
      """
      project: ITS
      fields:
        type: {always: Incident}
        priority: {field: priority, values: {1: Highest, 2: High, 3: Medium, 4: Low}}
        reporter: caller_id
        assignee: assigned_to
        assignmentGroup: assignment_group
      states:
        values:
          1: {status: Open, category: new}
          2: {status: In Progress, category: indeterminate}
          6: {status: Resolved, category: done, resolution: Done}
      """;

  private final Path folder;
  private final StoreSettings settings;
  private final Clock clock = Clock.systemUTC();

  private SnapshotBench(String database, Path folder) {
    this.folder = folder;
    this.settings =
        database.equals("H2")
            ? new StoreSettings("jdbc:h2:file:" + folder.resolve("tickets"), "sa", "")
            : Databases.POSTGRESQL.fresh();
  }

  public static void main(String[] arguments) throws IOException {
    SnapshotBench bench = new SnapshotBench(arguments[0], Path.of(arguments[1]));
    int count = Integer.parseInt(arguments[2]);
    System.out.printf(
        "%nsync, %s, %,d tickets with %,d changes%n",
        arguments[0], count, count * ManyIncidents.CHANGES);
    bench.snapshot(count);
    bench.lag(count);
    System.exit(0);
  }

  private void snapshot(int count) throws IOException {
    Process standIn = standIn(count, 0);
    try (Store store = Store.open(settings);
        Source source = source(standIn)) {
      Chores chores = chores(store, source, new Taker());
      long began = System.nanoTime();
      PassFigures figures = chores.pass("servicenow", Progress.UNSEEN);
      double seconds = (System.nanoTime() - began) / 1e9;
      System.out.printf(
          "  snapshot: %,d tickets in %.1f s, %,.0f a second; largest memory of the process %,d MB%n",
          figures.changed(), seconds, figures.changed() / seconds, resident());
    } finally {
      standIn.destroy();
    }
  }

  /** From the change, which the summary tells, until Accord has it. */
  private void lag(int count) throws IOException {
    Process standIn = standIn(count / 10, PER_SECOND);
    StoreSettings fresh =
        settings.url().startsWith("jdbc:h2:")
            ? new StoreSettings("jdbc:h2:file:" + folder.resolve("live"), "sa", "")
            : Databases.POSTGRESQL.fresh();
    Taker taker = new Taker();
    try (Store store = Store.open(fresh);
        Source source = source(standIn)) {
      Chores chores = chores(store, source, taker);
      chores.pass("servicenow", Progress.UNSEEN);
      chores.deliver(Progress.UNSEEN);
      Instant begun = clock.instant();
      taker.lags.clear();
      try (Schedule schedule = new Schedule(store, chores, Duration.ofSeconds(1))) {
        schedule.start();
        taker.waitUntil(begun.plus(FOLLOWED));
      }
    } finally {
      standIn.destroy();
    }
    long[] lags = taker.lags.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        "  lag at %d changes a second for %d s: median %.1f s, 95th percentile %.1f s, largest %.1f s, of %,d hand-overs%n",
        PER_SECOND, FOLLOWED.toSeconds(), at(lags, 0.5), at(lags, 0.95), at(lags, 1), lags.length);
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e3;
  }

  /** An Accord that takes everything at once. */
  private final class Taker implements Accord {
    private final ConcurrentLinkedQueue<Long> lags = new ConcurrentLinkedQueue<>();

    @Override
    public void observe(String system, Map<String, Set<UserKey>> groups) {}

    @Override
    public JudgedPage standings(String system, String after) {
      return new JudgedPage(List.of(), "0", false);
    }

    @Override
    public Optional<KnownDefinitions> definitions(Optional<KnownDefinitions> known) {
      return Optional.empty();
    }

    @Override
    public List<Receipt> handOver(List<OutsideTicket> tickets) {
      Instant now = clock.instant();
      tickets.forEach(
          it -> lags.add(Duration.between(Instant.parse(it.summary()), now).toMillis()));
      return tickets.stream().<Receipt>map(it -> new Receipt.Accepted()).toList();
    }

    private void waitUntil(Instant end) {
      while (clock.instant().isBefore(end)) {
        java.util.concurrent.locks.LockSupport.parkUntil(end.toEpochMilli());
      }
    }
  }

  private Chores chores(Store store, Source source, Accord accord) {
    return new Chores(store, accord, Map.of("servicenow", source), clock, new Meters());
  }

  private Source source(Process standIn) throws IOException {
    int port = Integer.parseInt(standIn.inputReader(StandardCharsets.UTF_8).readLine());
    Path mapping = Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
    PeerSettings peer =
        PeerSettings.of(
            "servicenow", URI.create("http://127.0.0.1:" + port), new Credentials.None());
    return new Sources(clock)
        .open(
            new SourceSettings(
                "servicenow",
                SourceKind.SERVICENOW,
                new Place.Remote(peer, "incident", ""),
                mapping,
                500,
                Optional.empty(),
                Optional.empty()));
  }

  private static Process standIn(int count, int perSecond) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            // Or the JDK's server waits 40 ms before the body of each answer.
            "-Dsun.net.httpserver.nodelay=true",
            "-cp",
            System.getProperty("java.class.path"),
            ManyIncidents.class.getName(),
            Integer.toString(count),
            Integer.toString(perSecond))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The most memory that the process had, in MB, as Linux counts it; -1 elsewhere. */
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .flatMap(line -> Arrays.stream(line.split("\\s+")))
        .filter(word -> word.matches("\\d+"))
        .mapToLong(word -> Long.parseLong(word) / 1024)
        .findFirst()
        .orElse(-1);
  }
}

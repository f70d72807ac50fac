package dev.accord.sync.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.compliance.Compliance;
import dev.accord.engine.ticket.Directory;
import dev.accord.sync.config.Configuration;
import dev.accord.sync.pass.Refresh;
import dev.accord.sync.replay.Replay;
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.trouble.TroubleException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts what the stored tickets come to under other agreements. */
@Command(
    name = "replay",
    description =
        "Fold every stored ticket again, under the agreements in force or under others, and compare"
            + " their compliance. Nothing is stored or sent.",
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
  private static final Instant EVER = Instant.EPOCH;

  @Mixin private ConfigurationOption configuration = new ConfigurationOption();

  @Option(
      names = "--definitions",
      paramLabel = "FILE",
      description = "A configuration document of Accord to compare with the one in force.")
  private @Nullable Path proposed;

  @Option(names = "--from", paramLabel = "DATE", description = "First day, in UTC.")
  private @Nullable LocalDate from;

  @Option(names = "--until", paramLabel = "DATE", description = "The day behind the last, in UTC.")
  private @Nullable LocalDate until;

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Configuration settings = configuration.read();
    Optional<Proposal> proposal = Optional.ofNullable(proposed).map(Proposal::read);
    try (Running parts = new Running(settings)) {
      KnownDefinitions known = parts.definitions();
      List<String> documents =
          Stream.concat(Stream.of(known.body()), proposal.map(Proposal::text).stream()).toList();
      Replay replay =
          new Replay(
              parts.store(), parts.chores().systems(), groups(documents, settings, parts.clock()));
      SortedMap<String, Compliance> now = run(replay, Refresh.read(known), parts);
      Optional<SortedMap<String, Compliance>> then =
          proposal.map(other -> run(replay, other.definitions(), parts));
      spec.commandLine().getOut().print(json ? json(now, then) : text(now, then));
      return 0;
    }
  }

  /** Who cannot be asked is told; what hangs on groups is then left open, and all else counts. */
  private Directory groups(List<String> documents, Configuration settings, Clock clock) {
    PrintWriter err = spec.commandLine().getErr();
    try {
      return new GroupLookup(clock, err::println).of(documents, settings, settings.sources());
    } catch (TroubleException failure) {
      err.printf(
          "who is in groups cannot be asked now (%s), so agreements that hang on groups have no clocks here; try again later%n",
          failure.getMessage());
      return Directory.EMPTY;
    }
  }

  private SortedMap<String, Compliance> run(Replay replay, Definitions by, Running parts) {
    Instant first = from == null ? EVER : start(from);
    Instant last = until == null ? parts.clock().instant() : start(until);
    return replay.run(by, first, last, soFar -> true);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String text(
      SortedMap<String, Compliance> now, Optional<SortedMap<String, Compliance>> then) {
    StringBuilder text = new StringBuilder();
    for (String promise : promises(now, then)) {
      text.append("%-50s  in force %s".formatted(promise, shown(now.get(promise))));
      then.ifPresent(it -> text.append("   proposed ").append(shown(it.get(promise))));
      text.append('\n');
    }
    return text.length() == 0
        ? "No clock of these tickets has a verdict in that time.\n"
        : text.toString();
  }

  private static TreeSet<String> promises(
      SortedMap<String, Compliance> now, Optional<SortedMap<String, Compliance>> then) {
    TreeSet<String> promises = new TreeSet<>(now.keySet());
    then.ifPresent(it -> promises.addAll(it.keySet()));
    return promises;
  }

  private static String shown(@Nullable Compliance compliance) {
    return compliance == null
        ? "no data"
        : compliance
            .percent()
            .map(percent -> "%5s %% of %,d".formatted(percent, compliance.counted()))
            .orElse("no data");
  }

  private static String json(
      SortedMap<String, Compliance> now, Optional<SortedMap<String, Compliance>> then) {
    JsonArray promises = new JsonArray();
    for (String promise : promises(now, then)) {
      JsonObject one = new JsonObject();
      one.addProperty("promise", promise);
      one.add("inForce", json(now.get(promise)));
      then.ifPresent(it -> one.add("proposed", json(it.get(promise))));
      promises.add(one);
    }
    JsonObject all = new JsonObject();
    all.add("promises", promises);
    return all + System.lineSeparator();
  }

  private static JsonObject json(@Nullable Compliance compliance) {
    Compliance sum = compliance == null ? Compliance.NO_DATA : compliance;
    JsonObject object = new JsonObject();
    object.addProperty("met", sum.met());
    object.addProperty("breached", sum.breached());
    sum.percent().ifPresent(percent -> object.addProperty("percent", percent.toString()));
    return object;
  }
}

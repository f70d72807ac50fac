package dev.accord.sync.cli;

import dev.accord.document.Reading;
import dev.accord.document.problem.Problem;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.sync.accord.RestAccord;
import dev.accord.sync.config.Configuration;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.Secret;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.mapping.SampleText;
import dev.accord.sync.pass.Refresh;
import dev.accord.sync.run.Health;
import dev.accord.sync.source.Inspectable;
import dev.accord.sync.source.ReadTicket;
import dev.accord.sync.source.Sample;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.source.Sources;
import dev.accord.sync.source.servicenow.schedule.Schedule;
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.trouble.TroubleException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries everything without storing anything. */
@Command(
    name = "check",
    description =
        "Check the configuration and the mappings, ask each source what it has and Accord for the"
            + " agreements. Nothing is stored or handed over.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private static final int SAMPLES = 10;

  private final Clock clock = Clock.systemUTC();

  @Mixin private ConfigurationOption configuration = new ConfigurationOption();

  @Option(names = "--offline", description = "Check the files only, and ask nobody.")
  private boolean offline;

  @Option(names = "--sample", description = "Print how ten tickets of each source are read.")
  private boolean sample;

  @Spec private CommandSpec spec = CommandSpec.create();

  private boolean differs;

  @Override
  public Integer call() {
    Configuration settings = configuration.read();
    settings.warnings().forEach(words -> tell("warning", words));
    Health worst = Health.GOOD;
    for (SourceSettings source : settings.sources()) {
      worst = worst.or(check(source));
    }
    if (!offline) {
      worst = worst.or(checkAccord(settings));
    }
    out().flush();
    return worst == Health.GOOD && differs ? SyncCommand.DIFFERS : worst.exitCode();
  }

  private Health check(SourceSettings settings) {
    Reading<Mapping> reading = Sources.mapping(settings);
    reading.problems().forEach(problem -> tell(settings.system(), problem.toString()));
    Mapping mapping =
        reading
            .value()
            .orElseThrow(
                () ->
                    new MisconfiguredException(
                        "the mapping %s cannot be used".formatted(settings.mapping())));
    if (offline) {
      tell(settings.system(), "the files are sound");
      return Health.GOOD;
    }
    try (Inspectable source = new Sources(clock).open(settings)) {
      settings.webhook().ifPresent(Secret::value);
      List<Problem> problems = Sources.lint(settings, mapping, source);
      problems.forEach(problem -> tell(settings.system(), problem.toString()));
      List<Sample> samples = source.sample(SAMPLES);
      long rejected =
          samples.stream().filter(one -> one.read() instanceof ReadTicket.Rejected).count();
      if (sample) {
        samples.forEach(one -> out().println(text(one, mapping)));
      }
      tell(
          settings.system(),
          "reached; of %d tickets %d are understood"
              .formatted(samples.size(), samples.size() - rejected));
      return problems.isEmpty() && rejected == 0 ? Health.GOOD : Health.REJECTS;
    } catch (TroubleException failure) {
      tell(settings.system(), String.valueOf(failure.getMessage()));
      return Health.of(failure.trouble());
    }
  }

  private static String text(Sample sample, Mapping mapping) {
    return sample.read() instanceof ReadTicket.Understood it
        ? new SampleText(mapping).of(sample.original(), it.outside())
        : sample.read() instanceof ReadTicket.Rejected it
            ? SampleText.rejected(it.key(), it.reason())
            : "";
  }

  private Health checkAccord(Configuration settings) {
    try {
      Optional<KnownDefinitions> definitions =
          new RestAccord(new Peer(settings.accord(), clock), clock).definitions(Optional.empty());
      tell(
          "Accord",
          definitions
              .map(it -> "reached; agreements of revision %d".formatted(it.revision()))
              .orElse("reached"));
      return definitions.map(it -> checkHours(settings, Refresh.read(it))).orElse(Health.GOOD);
    } catch (TroubleException failure) {
      tell("Accord", String.valueOf(failure.getMessage()));
      return Health.of(failure.trouble());
    }
  }

  private Health checkHours(Configuration settings, Definitions definitions) {
    Health worst = Health.GOOD;
    for (SourceSettings source : settings.sources()) {
      worst = worst.or(checkHours(source, definitions));
    }
    return worst;
  }

  private Health checkHours(SourceSettings source, Definitions definitions) {
    Map<String, CalendarId> ids = Sources.mapping(source).orElseThrow().counterparts().schedules();
    if (ids.isEmpty()) {
      return Health.GOOD;
    }
    try {
      HoursCheck check =
          new HoursCheck(definitions, clock.instant(), what -> tell(source.system(), what));
      List<Schedule> schedules = new Sources(clock).schedules(source).read(ids.keySet());
      differs |= !check.agree(schedules, ids);
      return Health.GOOD;
    } catch (TroubleException failure) {
      tell(source.system(), String.valueOf(failure.getMessage()));
      return Health.of(failure.trouble());
    }
  }

  private void tell(String who, String what) {
    out().println(who + ": " + what);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}

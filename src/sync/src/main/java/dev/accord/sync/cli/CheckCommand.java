package dev.accord.sync.cli;

import dev.accord.sync.config.Configuration;
import dev.accord.sync.mapping.Mapping;
import dev.accord.sync.run.Health;
import dev.accord.sync.source.SourceSettings;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries everything without storing or writing anything. */
@Command(
    name = "check",
    description =
        "Check the configuration and the mappings, ask each source what it has and what may be"
            + " written back, and Accord for the agreements. Nothing is stored, handed over or"
            + " written.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Clock clock = Clock.systemUTC();

  @Mixin private ConfigurationOption configuration = new ConfigurationOption();

  @Option(names = "--offline", description = "Check the files only, and ask nobody.")
  private boolean offline;

  @Option(names = "--sample", description = "Print how ten tickets of each source are read.")
  private boolean sample;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Configuration settings = configuration.read();
    PrintWriter out = spec.commandLine().getOut();
    settings.warnings().forEach(words -> out.println("warning: " + words));
    Health worst = Health.GOOD;
    for (SourceSettings source : settings.sources()) {
      worst = worst.or(check(source, out));
    }
    AccordCheck accord = new AccordCheck(settings, clock, out);
    if (!offline) {
      worst = worst.or(accord.run());
    }
    out.flush();
    return worst == Health.GOOD && accord.differs() ? SyncCommand.DIFFERS : worst.exitCode();
  }

  private Health check(SourceSettings settings, PrintWriter out) {
    SourceCheck check = new SourceCheck(settings, clock, out);
    Mapping mapping = check.files();
    if (offline) {
      out.println(settings.system() + ": the files are sound");
      return Health.GOOD;
    }
    return check.system(mapping, sample);
  }
}

package dev.accord.sync.cli;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.ticket.Directory;
import dev.accord.sync.compare.Compared;
import dev.accord.sync.compare.Comparing;
import dev.accord.sync.config.Configuration;
import dev.accord.sync.pass.Refresh;
import dev.accord.sync.source.SourceSettings;
import dev.accord.sync.source.Sources;
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sets clocks of ServiceNow beside ours. */
@Command(
    name = "compare",
    description =
        "Compare the SLAs that ServiceNow keeps of the stored tickets with their clocks under the"
            + " agreements in force. Nothing is stored or sent.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @Mixin private ConfigurationOption configuration = new ConfigurationOption();
  @Mixin private SourceOption source = new SourceOption();

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "List so many tickets that differ, the worst first (default: ${DEFAULT-VALUE}).")
  private int most = 20;

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Configuration settings = configuration.read();
    SourceSettings system = source.of(settings);
    Map<String, ClockKey> promises =
        Sources.mapping(system).orElseThrow().counterparts().promises();
    if (promises.isEmpty()) {
      throw new MisconfiguredException(
          "the mapping %s names nothing to compare. Add 'sla', for instance sla: {Priority 1 resolution: it-network/resolution}."
              .formatted(system.mapping()));
    }
    try (Running parts = new Running(settings)) {
      Compared compared = compare(parts, settings, system, promises);
      refuseNothing(compared, system.system());
      spec.commandLine()
          .getOut()
          .print(json ? ComparedText.json(compared) : ComparedText.of(compared));
      return compared.differing() == 0 ? 0 : SyncCommand.DIFFERS;
    }
  }

  private Compared compare(
      Running parts,
      Configuration settings,
      SourceSettings system,
      Map<String, ClockKey> promises) {
    KnownDefinitions known = parts.definitions();
    Definitions definitions = Refresh.read(known);
    promises.values().forEach(clock -> refuseUnknown(clock, definitions));
    GroupLookup groups =
        new GroupLookup(parts.clock(), text -> spec.commandLine().getErr().println(text));
    Directory directory = groups.of(List.of(known.body()), settings, List.of(system));
    Comparing comparing =
        new Comparing(
            parts.store(),
            system.system(),
            new Sources(parts.clock()).taskSlas(system),
            Rulebook.of(definitions, directory),
            promises,
            most);
    try (ProgressBar bar = Bars.of("comparing " + system.system())) {
      return comparing.run(
          parts.clock().instant(),
          soFar -> {
            bar.stepTo(soFar.read());
            return true;
          });
    }
  }

  private static void refuseUnknown(ClockKey clock, Definitions definitions) {
    boolean known =
        definitions.agreements().stream()
            .filter(agreement -> agreement.id().equals(clock.agreement()))
            .map(Agreement::versions)
            .flatMap(versions -> versions.stream())
            .flatMap(version -> version.timeMetrics().stream())
            .anyMatch(metric -> metric.id().equals(clock.metric()));
    if (!known) {
      throw new MisconfiguredException(
          "the agreements in force have no time metric %s. Correct 'sla' in the mapping."
              .formatted(clock));
    }
  }

  /** Who may not read the table gets nothing, and would think that all is well. */
  private static void refuseNothing(Compared compared, String system) {
    if (compared.tickets() > 0 && compared.rows() == 0) {
      throw new TroubleException(
          Trouble.DENIED,
          "%s has no row in task_sla for any of %d tickets; let the user read task_sla and contract_sla"
              .formatted(system, compared.tickets()));
    }
  }
}

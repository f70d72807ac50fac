package dev.accord.sync.cli;

import dev.accord.sync.pass.Progress;
import dev.accord.sync.run.Chores;
import dev.accord.sync.run.StandingJson;
import dev.accord.sync.store.PassFigures;
import dev.accord.sync.trouble.TroubleException;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Does everything once. */
@Command(
    name = "once",
    description = "Read every source to its end, hand over what is new, and stop.",
    mixinStandardHelpOptions = true)
final class OnceCommand implements Callable<Integer> {
  @Mixin private ConfigurationOption configuration = new ConfigurationOption();

  @Option(names = "--deletions", description = "Also look for tickets that are gone; takes longer.")
  private boolean deletions;

  @Option(names = "--json", description = "Print how it stands afterwards as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Running parts = new Running(configuration.read())) {
      Chores chores = parts.chores();
      for (String system : chores.systems()) {
        step("reading " + system, progress -> chores.pass(system, progress));
        if (deletions) {
          step("looking for deletions in " + system, progress -> chores.sweep(system, progress));
        }
      }
      step("asking for agreements", progress -> refreshed(chores));
      for (String system : chores.systems()) {
        step("telling who is in groups of " + system, progress -> members(chores, system));
      }
      step("handing over", chores::deliver);
      for (String system : chores.writtenBack()) {
        step("writing back to " + system, progress -> chores.writeBack(system, progress));
      }
      var standing = parts.standing();
      if (json) {
        spec.commandLine().getOut().println(StandingJson.write(standing));
      } else {
        spec.commandLine().getOut().print(StandingText.of(StandingJson.write(standing)));
      }
      return standing.health().exitCode();
    }
  }

  private static PassFigures refreshed(Chores chores) {
    chores.refresh();
    return PassFigures.NONE;
  }

  private static PassFigures members(Chores chores, String system) {
    chores.tellMembers(system);
    return PassFigures.NONE;
  }

  private interface Step {
    PassFigures run(Progress progress);
  }

  /** What one system refuses is written down, and keeps nobody from asking the others. */
  private static void step(String name, Step step) {
    try (ProgressBar bar = Bars.of(name)) {
      step.run(
          soFar -> {
            bar.stepTo(soFar.read());
            return true;
          });
    } catch (TroubleException written) {
      // The standing tells it, and the exit code.
    }
  }
}

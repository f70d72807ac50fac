package dev.accord.sync.cli;

import dev.accord.document.Reading;
import dev.accord.document.problem.Problem;
import dev.accord.sync.config.Configuration;
import dev.accord.sync.config.ConfigurationFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What every command takes. */
final class ConfigurationOption {
  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      defaultValue = "accord-sync.yaml",
      description = "The configuration (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("accord-sync.yaml");

  @Option(
      names = "--log",
      paramLabel = "FORMAT",
      defaultValue = "lines",
      description = "How to log on standard error: lines or json (default: ${DEFAULT-VALUE}).")
  private String log = "lines";

  /**
   * The configuration.
   *
   * @throws MisconfiguredException when it cannot be used
   */
  Configuration read() {
    Reading<Configuration> reading = reading();
    return reading.value().orElseThrow(() -> new MisconfiguredException(told(reading)));
  }

  private Reading<Configuration> reading() {
    try {
      return ConfigurationFile.read(file);
    } catch (IOException e) {
      throw new MisconfiguredException(
          "The configuration %s cannot be read (%s). Name it by --config."
              .formatted(file, e.getClass().getSimpleName()));
    }
  }

  private String told(Reading<Configuration> reading) {
    return reading.problems().stream()
        .map(Problem::toString)
        .collect(
            Collectors.joining("\n  ", "the configuration %s is wrong:%n  ".formatted(file), ""));
  }
}

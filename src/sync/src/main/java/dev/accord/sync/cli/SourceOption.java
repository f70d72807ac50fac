package dev.accord.sync.cli;

import dev.accord.sync.config.Configuration;
import dev.accord.sync.source.SourceKind;
import dev.accord.sync.source.SourceSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ServiceNow is meant. */
final class SourceOption {
  @Option(
      names = "--source",
      paramLabel = "SYSTEM",
      description = "Name of the source; needed when there are several of ServiceNow.")
  private @Nullable String system;

  /**
   * The source.
   *
   * @throws MisconfiguredException when it is not clear which one
   */
  SourceSettings of(Configuration configuration) {
    List<SourceSettings> meant =
        configuration.sources().stream()
            .filter(
                source ->
                    system == null
                        ? source.kind() == SourceKind.SERVICENOW
                        : source.system().equals(system))
            .toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    throw new MisconfiguredException(
        "It is not clear which source is meant. Name one by --source: %s."
            .formatted(
                String.join(
                    ", ", configuration.sources().stream().map(SourceSettings::system).toList())));
  }
}

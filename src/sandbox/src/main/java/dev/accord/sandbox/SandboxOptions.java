package dev.accord.sandbox;

import dev.accord.sandbox.server.Content;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the command. */
final class SandboxOptions {

  @Option(names = "--port", description = "port at 127.0.0.1, 0 for any (${DEFAULT-VALUE})")
  private int port = 2990;

  @Option(names = "--data", paramLabel = "DIR", description = "data folder (${DEFAULT-VALUE})")
  private Path data = Path.of(".accord", "data");

  @Option(names = "--db", paramLabel = "JDBC-URL", description = "an H2 or PostgreSQL database")
  private @Nullable String database;

  @Option(names = "--empty", description = "start without the demo company")
  private boolean empty;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "load a Jira REST export (JSON) or an event log (CSV)")
  private @Nullable Path imported;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "how to read the columns of an event log")
  private @Nullable Path mapping;

  @Option(
      names = "--setup",
      paramLabel = "FILE",
      description = "REST requests to make once, when everything runs (JSON)")
  private @Nullable Path setup;

  @Option(names = "--plugin", paramLabel = "JAR", description = "install a plugin; repeatable")
  private List<Path> plugins = new ArrayList<>();

  @Option(names = "--json", description = "when ready, one line of JSON on standard output")
  private boolean json;

  @Option(
      names = "--ready-file",
      paramLabel = "FILE",
      description = "when ready, write the same line of JSON to the file, for programs beside")
  private @Nullable Path readyFile;

  /** Where programs beside look for when it is ready. */
  Optional<Path> readyFile() {
    return Optional.ofNullable(readyFile);
  }

  boolean wantsJson() {
    return json;
  }

  /**
   * What the options say.
   *
   * @throws IllegalArgumentException when they contradict each other, or name a missing file
   */
  SandboxSettings settings() {
    return new SandboxSettings(
        port,
        data,
        Optional.ofNullable(database),
        content(),
        Optional.ofNullable(setup).map(file -> existing("--setup", file)),
        ShiftedClock.fromSystemProperty(),
        plugins.stream().map(plugin -> existing("--plugin", plugin)).toList());
  }

  private Content content() {
    if (imported == null) {
      if (mapping != null) {
        throw new IllegalArgumentException("--mapping is for --import, which is missing");
      }
      return empty ? new Content.Empty() : new Content.Demo();
    }
    if (empty) {
      throw new IllegalArgumentException("--empty and --import exclude each other");
    }
    return new Content.Import(
        existing("--import", imported),
        Optional.ofNullable(mapping).map(file -> existing("--mapping", file)));
  }

  private static Path existing(String option, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("%s: there is no file %s".formatted(option, file));
    }
    return file;
  }
}

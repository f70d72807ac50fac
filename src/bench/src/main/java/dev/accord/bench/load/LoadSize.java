package dev.accord.bench.load;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the sandbox is filled with. */
public enum LoadSize {
  /** The demo company: about 2,000 issues in five projects. */
  DEMO("ITS", "demo company") {
    @Override
    List<String> contents(Path folder) {
      return List.of("--setup", "src/docs/examples/demo-company.setup.json");
    }
  },

  /**
   * One project of 5,000 open issues: shows within minutes what the large one is likely to show.
   */
  FIVE_THOUSAND("INC", "5,000 generated incidents") {
    @Override
    List<String> contents(Path folder) throws IOException {
      return generated(folder, 5_000);
    }
  },

  /** One project of 100,000 open issues, imported from an event log that is made up. */
  HUNDRED_THOUSAND("INC", "100,000 generated incidents") {
    @Override
    List<String> contents(Path folder) throws IOException {
      return generated(folder, 100_000);
    }
  };

  private static final Path LOG_MAPPING = Path.of("src/docs/examples/incident-log.mapping.json");
  private static final ZoneId LOG_ZONE = ZoneId.of("Europe/Berlin");

  private final String project;
  private final String description;

  LoadSize(String project, String description) {
    this.project = project;
    this.description = description;
  }

  private static List<String> generated(Path folder, int incidents) throws IOException {
    Path log = folder.resolve("generated.csv");
    GeneratedLog.write(log, incidents, LocalDateTime.now(LOG_ZONE));
    return List.of("--import", log.toString(), "--mapping", mapping(folder).toString());
  }

  /** How the incident log is read, without the agreements of that log. */
  private static Path mapping(Path folder) throws IOException {
    JsonObject mapping = JsonParser.parseString(Files.readString(LOG_MAPPING)).getAsJsonObject();
    mapping.remove("after");
    return Files.writeString(folder.resolve("generated.mapping.json"), mapping.toString());
  }

  /** The options of the sandbox; what they need is written into the folder. */
  abstract List<String> contents(Path folder) throws IOException;

  /** The project that is recomputed. */
  String project() {
    return project;
  }

  String description() {
    return description;
  }

  /** The resource with the configuration of what was generated; the demo company brings its own. */
  Optional<String> configuration() {
    return this == DEMO ? Optional.empty() : Optional.of("generated-incidents.json");
  }
}

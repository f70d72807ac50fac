package dev.accord.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the sandbox is filled with. */
public enum LoadSize {
  /** The demo company: about 2,000 issues in five projects. */
  DEMO("ITS", "demo company") {
    @Override
    List<String> contents(Path folder) {
      return List.of("--setup", "src/docs/examples/demo-company.setup.json");
    }
  },

  /** One project of 100,000 issues, imported from an event log that is made up. */
  HUNDRED_THOUSAND("INC", "100,000 generated incidents") {
    @Override
    List<String> contents(Path folder) throws IOException {
      Path log = folder.resolve("generated.csv");
      GeneratedLog.write(log, 100_000);
      return List.of(
          "--import", log.toString(), "--mapping", "src/docs/examples/incident-log.mapping.json");
    }
  };

  private final String project;
  private final String description;

  LoadSize(String project, String description) {
    this.project = project;
    this.description = description;
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
}

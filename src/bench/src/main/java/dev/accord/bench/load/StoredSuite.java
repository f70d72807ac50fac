package dev.accord.bench.load;

import dev.accord.bench.Suite;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What is reckoned from, or read into, a very large store, on each database: the parts of a module
 * over fakes, in a process of their own. Where the time goes in HTTP and in Jira is left to {@link
 * LoadSuite}.
 */
public enum StoredSuite implements Suite {
  /** Every gadget's figures, and writing a verdict. */
  FIGURES("src/plugin", "dev.accord.plugin.rest.FiguresBench", "4g", "1000000"),
  /** A month of every department, frozen and read. */
  REPORTS("src/plugin", "dev.accord.plugin.report.MonthBench", "4g", "1000000"),
  /** The sync service: a large ServiceNow read whole, and followed while it changes. */
  SYNC("src/sync", "dev.accord.sync.bench.SnapshotBench", "384m", "100000");

  private static final List<String> DATABASES = List.of("H2", "POSTGRES");

  private final Path built;
  private final String main;
  private final String memory;
  private final String count;

  /**
   * @param module whose tests have the program
   * @param memory of the process, as Java's -Xmx takes it
   * @param count of what is stored
   */
  StoredSuite(String module, String main, String memory, String count) {
    this.built = Path.of(module, "target");
    this.main = main;
    this.memory = memory;
    this.count = count;
  }

  @Override
  public void run(PrintStream out) throws IOException {
    for (String database : DATABASES) {
      out.flush();
      try (BenchFolder folder = BenchFolder.make()) {
        run(database, folder.path());
      }
    }
  }

  private void run(String database, Path folder) throws IOException {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + memory,
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                classPath(),
                main,
                database,
                folder.toString(),
                count)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(log.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    try {
      if (process.waitFor() != 0) {
        throw new IOException(
            "%s on %s ended too early: %s".formatted(main, database, Files.readString(log)));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }

  private String classPath() throws IOException {
    Path libraries = built.resolve("test.classpath");
    if (!Files.exists(libraries)) {
      throw new IOException("there is no %s. Build it: ./accord bench does.".formatted(libraries));
    }
    return String.join(
        File.pathSeparator,
        built.resolve("test-classes").toString(),
        built.resolve("classes").toString(),
        Files.readString(libraries).strip());
  }
}

package dev.accord.bench.load;

import dev.accord.bench.Suite;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is reckoned from, or read into, a very large store, on each database: the parts of a module
 * over fakes, in a process of their own. Where the time goes in HTTP and in Jira is left to {@link
 * LoadSuite}.
 */
public enum StoredSuite implements Suite {
  /** Every gadget's figures, and writing a verdict. */
  FIGURES("src/plugin", "dev.accord.plugin.rest.FiguresBench", "1000000", "-Xms4g", "-Xmx4g"),
  /** A month of every department, frozen and read. */
  REPORTS("src/plugin", "dev.accord.plugin.report.MonthBench", "1000000", "-Xms4g", "-Xmx4g"),
  /** The sync service: a large ServiceNow read whole, and followed while it changes. */
  SYNC("src/sync", "dev.accord.sync.bench.SnapshotBench", "100000", "-Xmx384m");

  private static final List<String> DATABASES = List.of("H2", "POSTGRES");

  private final Path built;
  private final String main;
  private final String count;
  private final List<String> memory;

  /**
   * @param module whose tests have the program
   * @param count of what is stored
   * @param memory options of the JVM; a Jira has its whole heap from the start, a small service not
   */
  StoredSuite(String module, String main, String count, String... memory) {
    this.built = Path.of(module, "target");
    this.main = main;
    this.count = count;
    this.memory = List.of(memory);
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
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.addAll(memory);
    command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-cp", classPath(), main));
    command.addAll(List.of(database, folder.toString(), count));
    Process process =
        new ProcessBuilder(command)
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

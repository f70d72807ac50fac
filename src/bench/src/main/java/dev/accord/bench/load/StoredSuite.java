package dev.accord.bench.load;

import dev.accord.bench.Suite;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What is reckoned from very many stored cycles, on each database: the plugin's parts over a Jira
 * of fakes, in a process of their own. Where the time goes in HTTP and in Jira is left to {@link
 * LoadSuite}.
 */
public enum StoredSuite implements Suite {
  /** Every gadget's figures, and writing a verdict. */
  FIGURES("dev.accord.plugin.rest.FiguresBench"),
  /** A month of every department, frozen and read. */
  REPORTS("dev.accord.plugin.report.MonthBench");

  private static final Path PLUGIN = Path.of("src/plugin/target");
  private static final List<String> DATABASES = List.of("H2", "POSTGRES");
  private static final String CYCLES = "1000000";

  private final String main;

  StoredSuite(String main) {
    this.main = main;
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
                "-Xmx4g",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                classPath(),
                main,
                database,
                folder.toString(),
                CYCLES)
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

  private static String classPath() throws IOException {
    Path libraries = PLUGIN.resolve("test.classpath");
    if (!Files.exists(libraries)) {
      throw new IOException("there is no %s. Build it: ./accord bench does.".formatted(libraries));
    }
    return String.join(
        File.pathSeparator,
        PLUGIN.resolve("test-classes").toString(),
        PLUGIN.resolve("classes").toString(),
        Files.readString(libraries).strip());
  }
}

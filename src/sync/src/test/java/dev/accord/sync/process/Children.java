package dev.accord.sync.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes that a test starts, with the classes that the test has. */
final class Children implements AutoCloseable {
  private final List<Process> processes = new ArrayList<>();

  Process java(Class<?> main, String... arguments) {
    return start(command(main, arguments));
  }

  /** In a shell that allows files of so many KiB only; Java then gets an error when it writes. */
  Process withSmallFiles(int kibibytes, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>(List.of("bash", "-c"));
    command.add("ulimit -f %d; exec \"$@\"".formatted(kibibytes));
    command.add("bash");
    command.addAll(command(main, arguments));
    return start(command);
  }

  private static List<String> command(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  private Process start(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      processes.add(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the line. */
  static void awaitLine(Process process, String line) throws IOException {
    var lines = process.inputReader(StandardCharsets.UTF_8);
    String read = lines.readLine();
    while (read != null && !read.equals(line)) {
      read = lines.readLine();
    }
    if (read == null) {
      throw new IllegalStateException("the process ended before it said '%s'".formatted(line));
    }
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
  }
}

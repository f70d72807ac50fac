package dev.accord.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The machine that figures were taken on, and what else it was doing. */
public final class Machine {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  private Machine() {}

  static String describe() {
    Runtime runtime = Runtime.getRuntime();
    double load = load();
    int cores = runtime.availableProcessors();
    return "%s, %d cores, %d MB heap, Java %s on %s, load %.1f%s"
        .formatted(
            processor(),
            cores,
            runtime.maxMemory() >> 20,
            Runtime.version(),
            System.getProperty("os.name"),
            load,
            load > cores ? ": other work makes the figures too high" : "");
  }

  /** The load average of the last minute, to stand beside a figure. */
  public static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static String processor() {
    if (!Files.isReadable(CPU_INFO)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }
}

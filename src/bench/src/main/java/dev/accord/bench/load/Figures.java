package dev.accord.bench.load;

import dev.accord.bench.Machine;
import java.io.PrintStream;
import java.util.Locale;

/** Prints figures, each with the load average at its end: at a high one they say little. */
final class Figures {
  private final PrintStream out;
  private final String suite;

  Figures(PrintStream out, String suite) {
    this.out = out;
    this.suite = suite;
  }

  void say(String format, Object... values) {
    out.printf(
        "%-10s %s; load %.1f%n", suite, String.format(Locale.ROOT, format, values), Machine.load());
  }
}

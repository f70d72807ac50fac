package dev.accord.plugin;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Times of the same thing again and again; each figure is told with the load average. */
public final class Measured {
  private static final int WARM_UP = 30;
  private static final int COUNTED = 100;
  private static final double NANOS_OF_MILLI = 1e6;
  private static final int HUNDRED = 100;
  private static final int NINETY_FIFTH = 95;

  private final String suite;

  /**
   * @param suite what every line begins with
   */
  public Measured(String suite) {
    this.suite = suite;
  }

  /** Asks until it is warm, then counts, and says how long it took. */
  public void time(String what, Supplier<?> question) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < WARM_UP + COUNTED; i++) {
      double took = millis(question);
      if (i >= WARM_UP) {
        millis.add(took);
      }
    }
    tell(what, millis);
  }

  /** How long it took once. */
  public static double millis(Supplier<?> work) {
    long before = System.nanoTime();
    Object unused = work.get();
    return (System.nanoTime() - before) / NANOS_OF_MILLI;
  }

  public void tell(String what, List<Double> millis) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    say(
        "%s: p50 %.1f ms, p95 %.1f ms of %d",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * NINETY_FIFTH / HUNDRED),
        sorted.size());
  }

  public void say(String format, Object... values) {
    System.out.printf(
        "%-10s %s; load %.1f%n",
        suite,
        String.format(Locale.ROOT, format, values),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}

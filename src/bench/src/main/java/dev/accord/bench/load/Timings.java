package dev.accord.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long the same thing took, again and again. */
final class Timings {
  private static final double NANOS_OF_MILLI = 1e6;

  private final List<Double> millis = new ArrayList<>();

  /** Something over HTTP. */
  @FunctionalInterface
  interface Action {
    void run() throws IOException;
  }

  void time(Action action) throws IOException {
    long before = System.nanoTime();
    action.run();
    add((System.nanoTime() - before) / NANOS_OF_MILLI);
  }

  void add(double value) {
    millis.add(value);
  }

  /**
   * Milliseconds that the given share of the times did not exceed.
   *
   * @param share of 1, such as 0.95
   */
  double quantile(double share) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(sorted.size() * share)));
  }

  double median() {
    return quantile(0.5);
  }

  int count() {
    return millis.size();
  }
}

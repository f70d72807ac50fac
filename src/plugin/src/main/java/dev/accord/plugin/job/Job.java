package dev.accord.plugin.job;

import java.time.Duration;

/**
 * Something that is done again and again, by one node of the cluster at a time. Doing it twice does
 * no harm.
 *
 * @param pass returns how many issues it handled
 */
public record Job(String name, Duration every, Pass pass) {
  /** One time. */
  @FunctionalInterface
  public interface Pass {
    int run();
  }
}

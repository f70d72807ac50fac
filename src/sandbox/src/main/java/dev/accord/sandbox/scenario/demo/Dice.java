package dev.accord.sandbox.scenario.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Chance that can be repeated: the same seed throws the same numbers. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A choice by weight. */
  <T> T pick(List<T> choices, ToDoubleFunction<T> weight) {
    double left = random.nextDouble() * choices.stream().mapToDouble(weight).sum();
    for (T choice : choices) {
      left -= weight.applyAsDouble(choice);
      if (left < 0) {
        return choice;
      }
    }
    return choices.get(choices.size() - 1);
  }

  <T> T pick(Map<T, Integer> weights) {
    List<Map.Entry<T, Integer>> choices = List.copyOf(weights.entrySet());
    return pick(choices, Map.Entry::getValue).getKey();
  }

  /** At least {@code from}, less than {@code until}. */
  long between(long from, long until) {
    return from + (long) (random.nextDouble() * (until - from));
  }

  Duration seconds(long from, long until) {
    return Duration.ofSeconds(between(from, until));
  }

  /**
   * A span of the kind that people need for work: half are shorter than {@code median}, and a few
   * are many times longer (log-normal).
   *
   * @param spread 0.5 is narrow, 1 is wide
   */
  Duration around(Duration median, double spread) {
    double factor = Math.exp(random.nextGaussian() * spread);
    return Duration.ofSeconds(Math.max(1, (long) (median.toSeconds() * factor)));
  }
}

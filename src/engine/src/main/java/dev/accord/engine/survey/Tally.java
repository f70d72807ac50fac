package dev.accord.engine.survey;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each number was answered to one item. Who cannot say is in none of them.
 *
 * @param counts by number; those that nobody gave are left out
 */
public record Tally(SortedMap<Integer, Integer> counts) {
  public static final Tally NONE = new Tally(new TreeMap<>());

  public Tally {
    TreeMap<Integer, Integer> positive = new TreeMap<>(counts);
    positive.forEach(
        (number, count) -> {
          if (count < 0) {
            throw new IllegalArgumentException(
                "%d answers are %d; a count is never negative".formatted(count, number));
          }
        });
    positive.values().removeIf(count -> count == 0);
    counts = Collections.unmodifiableSortedMap(positive);
  }

  public static Tally of(Collection<Integer> numbers) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    numbers.forEach(number -> counts.merge(number, 1, Math::addExact));
    return new Tally(counts);
  }

  /** Both together. */
  public Tally plus(Tally other) {
    TreeMap<Integer, Integer> sum = new TreeMap<>(counts);
    other.counts.forEach((number, count) -> sum.merge(number, count, Math::addExact));
    return new Tally(sum);
  }

  /** How many answered with a number. */
  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many answered with a number of the range. */
  public int between(int least, int most) {
    return counts.subMap(least, most + 1).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** All numbers together. */
  public long sum() {
    return counts.entrySet().stream()
        .mapToLong(entry -> (long) entry.getKey() * entry.getValue())
        .sum();
  }
}

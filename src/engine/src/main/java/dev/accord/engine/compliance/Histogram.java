package dev.accord.engine.compliance;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each duration came, in minutes rounded up. Exact up to 128 minutes; beyond, buckets
 * whose width doubles as the durations do and is at most a 64th of them, so that a percentile is at
 * most 1.6 % too high. Counts may be negative: the difference of two histograms is one.
 *
 * @param counts by the upper edge of the bucket in minutes, which belongs to it; none is zero
 */
public record Histogram(SortedMap<Long, Integer> counts) {

  /** No durations. */
  public static final Histogram EMPTY = new Histogram(new TreeMap<>());

  private static final long EXACT = 128;
  private static final long MINUTE = 60_000;
  private static final int SHARES = 6;
  private static final int HUNDRED = 100;

  /** Copies the counts and leaves out zeros. */
  public Histogram {
    SortedMap<Long, Integer> kept = new TreeMap<>(counts);
    kept.values().removeIf(count -> count == 0);
    counts = Collections.unmodifiableSortedMap(kept);
  }

  /** One duration, not negative. */
  public static Histogram of(Duration duration) {
    return new Histogram(new TreeMap<>(Map.of(edge(duration), 1)));
  }

  /** The upper edge of a duration's bucket in minutes: 129 and 130 minutes give 130. */
  static long edge(Duration duration) {
    long minutes = ceilDiv(duration.toMillis(), MINUTE);
    if (minutes <= EXACT) {
      return minutes;
    }
    int doublings = Long.SIZE - 1 - Long.numberOfLeadingZeros(minutes - 1);
    long width = 1L << (doublings - SHARES);
    return ceilDiv(minutes, width) * width;
  }

  /** Both together. */
  public Histogram plus(Histogram other) {
    if (other.counts.isEmpty()) {
      return this;
    }
    SortedMap<Long, Integer> sum = new TreeMap<>(counts);
    other.counts.forEach((edge, count) -> sum.merge(edge, count, Math::addExact));
    return new Histogram(sum);
  }

  /** All together. */
  static Histogram sum(Collection<Histogram> all) {
    SortedMap<Long, Integer> sum = new TreeMap<>();
    all.forEach(one -> one.counts.forEach((edge, count) -> sum.merge(edge, count, Math::addExact)));
    return new Histogram(sum);
  }

  /** What takes this back. */
  public Histogram negated() {
    SortedMap<Long, Integer> opposite = new TreeMap<>(counts);
    opposite.replaceAll((edge, count) -> -count);
    return new Histogram(opposite);
  }

  /** How many durations there are. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * The duration within which so many percent of all lie, by nearest rank: of 20 the 90th
   * percentile is the 18th. It is told as the upper edge of its bucket.
   *
   * @param percent 1 to 100
   * @return empty for no durations
   */
  public Optional<Duration> percentile(int percent) {
    long rank = ceilDiv((long) percent * total(), HUNDRED);
    long before = 0;
    for (Map.Entry<Long, Integer> bucket : counts.entrySet()) {
      before += bucket.getValue();
      if (before >= rank) {
        return Optional.of(Duration.ofMinutes(bucket.getKey()));
      }
    }
    return Optional.empty();
  }

  private static long ceilDiv(long amount, long by) {
    return (amount + by - 1) / by;
  }

  /** As {@link #toString} writes it. */
  public static Histogram parse(String text) {
    SortedMap<Long, Integer> counts = new TreeMap<>();
    int from = 0;
    while (from < text.length()) {
      int space = text.indexOf(' ', from);
      int until = space < 0 ? text.length() : space;
      int colon = text.indexOf(':', from);
      counts.put(
          Long.parseLong(text, from, colon, 10), Integer.parseInt(text, colon + 1, until, 10));
      from = until + 1;
    }
    return new Histogram(counts);
  }

  /** Such as {@code 45:3 130:1}: three of 45 minutes, one of 129 or 130. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (edge, count) ->
            text.append(text.isEmpty() ? "" : " ").append(edge).append(':').append(count));
    return text.toString();
  }
}

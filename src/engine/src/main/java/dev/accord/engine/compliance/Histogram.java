package dev.accord.engine.compliance;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often each duration came, in minutes rounded up. Exact up to 128 minutes; beyond, buckets
 * whose width doubles as the durations do and is at most a 64th of them, so that a percentile is at
 * most 1.6 % too high. Counts may be negative: the difference of two histograms is one.
 *
 * <p>A figure adds up thousands of them, so buckets are numbered and kept in plain arrays.
 */
public final class Histogram {

  /** No durations. */
  public static final Histogram EMPTY = new Histogram(new int[0], new int[0]);

  private static final int EXACT = 128;
  private static final int EXACT_DOUBLINGS = 7;
  private static final int SHARES = 64;
  private static final int SHARE_DOUBLINGS = 6;
  private static final long MINUTE = 60_000;
  private static final int HUNDRED = 100;

  /** Numbers of the buckets in which something is, in ascending order. */
  private final int[] buckets;

  /** How much is in each of them; none is zero. */
  private final int[] counts;

  private Histogram(int[] buckets, int[] counts) {
    this.buckets = buckets;
    this.counts = counts;
  }

  /** One duration, not negative. */
  public static Histogram of(Duration duration) {
    return new Histogram(new int[] {bucket(minutes(duration))}, new int[] {1});
  }

  private static long minutes(Duration duration) {
    return ceilDiv(duration.toMillis(), MINUTE);
  }

  /** The upper edge of a duration's bucket in minutes: 129 and 130 minutes give 130. */
  static long edge(Duration duration) {
    return edge(bucket(minutes(duration)));
  }

  /** The number of the bucket of so many minutes: of 128 it is 128, of 129 and 130 it is 129. */
  private static int bucket(long minutes) {
    if (minutes <= EXACT) {
      return Math.toIntExact(minutes);
    }
    int doublings = Long.SIZE - 1 - Long.numberOfLeadingZeros(minutes - 1);
    long share = ceilDiv(minutes - (1L << doublings), 1L << (doublings - SHARE_DOUBLINGS));
    return EXACT + (doublings - EXACT_DOUBLINGS) * SHARES + (int) share;
  }

  /** The upper edge of a bucket in minutes, which belongs to it. */
  private static long edge(int bucket) {
    if (bucket <= EXACT) {
      return bucket;
    }
    int beyond = bucket - EXACT - 1;
    int doublings = EXACT_DOUBLINGS + beyond / SHARES;
    return (1L << doublings) + (beyond % SHARES + 1L) * (1L << (doublings - SHARE_DOUBLINGS));
  }

  /** Both together. */
  public Histogram plus(Histogram other) {
    return other.isEmpty() ? this : sum(List.of(this, other));
  }

  /** All together. */
  static Histogram sum(Collection<Histogram> all) {
    int last = -1;
    for (Histogram one : all) {
      last = one.isEmpty() ? last : Math.max(last, one.buckets[one.buckets.length - 1]);
    }
    int[] sum = new int[last + 1];
    for (Histogram one : all) {
      for (int i = 0; i < one.buckets.length; i++) {
        sum[one.buckets[i]] = Math.addExact(sum[one.buckets[i]], one.counts[i]);
      }
    }
    return ofEach(sum);
  }

  /**
   * @param counts of every bucket from the first
   */
  private static Histogram ofEach(int[] counts) {
    int[] buckets = new int[counts.length];
    int[] kept = new int[counts.length];
    int size = 0;
    for (int bucket = 0; bucket < counts.length; bucket++) {
      if (counts[bucket] != 0) {
        buckets[size] = bucket;
        kept[size++] = counts[bucket];
      }
    }
    return new Histogram(Arrays.copyOf(buckets, size), Arrays.copyOf(kept, size));
  }

  /** What takes this back. */
  public Histogram negated() {
    return new Histogram(buckets, Arrays.stream(counts).map(Math::negateExact).toArray());
  }

  /** Whether there are no durations, or those added were taken back. */
  public boolean isEmpty() {
    return buckets.length == 0;
  }

  /** How many durations there are. */
  public int total() {
    return Arrays.stream(counts).sum();
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
    for (int i = 0; i < buckets.length; i++) {
      before += counts[i];
      if (before >= rank) {
        return Optional.of(Duration.ofMinutes(edge(buckets[i])));
      }
    }
    return Optional.empty();
  }

  private static long ceilDiv(long amount, long by) {
    return (amount + by - 1) / by;
  }

  /** As {@link #toString} writes it. */
  public static Histogram parse(String text) {
    int size = (int) text.chars().filter(one -> one == ':').count();
    int[] buckets = new int[size];
    int[] counts = new int[size];
    int from = 0;
    for (int i = 0; i < size; i++) {
      int colon = text.indexOf(':', from);
      int space = text.indexOf(' ', colon);
      int until = space < 0 ? text.length() : space;
      buckets[i] = bucket(Long.parseLong(text, from, colon, 10));
      counts[i] = Integer.parseInt(text, colon + 1, until, 10);
      from = until + 1;
    }
    return new Histogram(buckets, counts);
  }

  /** Such as {@code 45:3 130:1}: three of 45 minutes, one of 129 or 130. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < buckets.length; i++) {
      text.append(i == 0 ? "" : " ").append(edge(buckets[i])).append(':').append(counts[i]);
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Histogram that
        && Arrays.equals(buckets, that.buckets)
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(buckets) + Arrays.hashCode(counts);
  }
}

package dev.accord.engine.compliance;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Outcomes added up, with how long the closed ones took. A tally may be the difference of two, so
 * that counts may be negative; what is shown is always a sum.
 *
 * @param counts how often each outcome came; none is zero
 * @param openLate how many of the breached are still open
 * @param elapsedMillis working time of those that are closed and counted, added up
 * @param durations the same, one by one
 */
public record Tally(
    Map<CycleOutcome, Integer> counts, int openLate, long elapsedMillis, Histogram durations) {

  /** Nothing came. */
  public static final Tally NONE = new Tally(Map.of(), 0, 0, Histogram.EMPTY);

  /** Copies the counts and leaves out zeros. */
  public Tally {
    Map<CycleOutcome, Integer> kept = new EnumMap<>(CycleOutcome.class);
    kept.putAll(counts);
    kept.values().removeIf(count -> count == 0);
    counts = Map.copyOf(kept);
  }

  /** One ticket and metric, which counts by this cycle. */
  public static Tally of(Counted cycle) {
    boolean timed = cycle.outcome().isCounted() && !cycle.open() && cycle.elapsed().isPresent();
    Duration elapsed = timed ? cycle.elapsed().orElseThrow() : Duration.ZERO;
    return new Tally(
        Map.of(cycle.outcome(), 1),
        cycle.open() ? 1 : 0,
        elapsed.toMillis(),
        timed ? Histogram.of(elapsed) : Histogram.EMPTY);
  }

  /** Both together. */
  public Tally plus(Tally other) {
    Map<CycleOutcome, Integer> sum = new EnumMap<>(CycleOutcome.class);
    sum.putAll(counts);
    other.counts.forEach((outcome, count) -> sum.merge(outcome, count, Math::addExact));
    return new Tally(
        sum,
        Math.addExact(openLate, other.openLate),
        Math.addExact(elapsedMillis, other.elapsedMillis),
        durations.plus(other.durations));
  }

  /** All together; of many far quicker than one {@link #plus} after the other. */
  public static Tally sum(Collection<Tally> all) {
    Map<CycleOutcome, Integer> counts = new EnumMap<>(CycleOutcome.class);
    int openLate = 0;
    long elapsedMillis = 0;
    for (Tally one : all) {
      one.counts.forEach((outcome, count) -> counts.merge(outcome, count, Math::addExact));
      openLate = Math.addExact(openLate, one.openLate);
      elapsedMillis = Math.addExact(elapsedMillis, one.elapsedMillis);
    }
    return new Tally(
        counts,
        openLate,
        elapsedMillis,
        Histogram.sum(all.stream().map(Tally::durations).toList()));
  }

  /** What takes this back. */
  public Tally negated() {
    Map<CycleOutcome, Integer> opposite = new EnumMap<>(CycleOutcome.class);
    counts.forEach((outcome, count) -> opposite.put(outcome, -count));
    return new Tally(opposite, -openLate, -elapsedMillis, durations.negated());
  }

  /** Whether it changes nothing. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** How often an outcome came. */
  public int count(CycleOutcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** The figure; refuses a mere difference. */
  public Compliance compliance() {
    return new Compliance(counts);
  }

  /** The mean working time of those closed, exact but for what is less than a millisecond. */
  public Optional<Duration> mean() {
    int timed = durations.total();
    return timed == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(elapsedMillis / timed));
  }
}

package dev.accord.engine.clock;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.MetricId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What is the same for every ticket under an agreement, worked out once.
 *
 * @param metrics of the latest binding version, then those of earlier ones only
 * @param changes epoch milliseconds at which a version comes into force or ends, rising
 * @param takeovers when a version takes over open clocks, rising
 */
record Plan(List<MetricId> metrics, List<Long> changes, List<Takeover> takeovers) {
  /**
   * That a version takes over the clocks that are open under earlier ones.
   *
   * @param at epoch milliseconds
   */
  record Takeover(long at, AgreementVersion by) {}

  private static final long[] NONE = {};

  Plan {
    metrics = List.copyOf(metrics);
    changes = List.copyOf(changes);
    takeovers = List.copyOf(takeovers);
  }

  static Plan of(Agreement agreement) {
    List<AgreementVersion> versions =
        agreement.versions().stream().filter(AgreementVersion::isBinding).toList();
    Set<MetricId> ids = new LinkedHashSet<>();
    for (int i = versions.size() - 1; i >= 0; i--) {
      versions.get(i).timeMetrics().forEach(metric -> ids.add(metric.id()));
    }
    return new Plan(new ArrayList<>(ids), changes(versions), takeovers(versions));
  }

  private static List<Long> changes(List<AgreementVersion> versions) {
    return versions.stream()
        .flatMap(
            version ->
                Stream.concat(
                    Stream.of(version.effectiveFrom()), version.effectiveUntil().stream()))
        .map(Instant::toEpochMilli)
        .sorted()
        .distinct()
        .toList();
  }

  /** A version that has ended by then takes over nothing. */
  private static List<Takeover> takeovers(List<AgreementVersion> versions) {
    return versions.stream()
        .flatMap(
            version ->
                version.takesOverOpenClocksAt().stream()
                    .filter(at -> !version.hasEnded(at))
                    .map(at -> new Takeover(at.toEpochMilli(), version)))
        .sorted(Comparator.comparingLong(Takeover::at))
        .toList();
  }

  /** Which takeover is the first one after an instant; their number when there is none. */
  int takeoverAfter(long instant) {
    int index = 0;
    while (index < takeovers.size() && takeovers.get(index).at() <= instant) {
      index++;
    }
    return index;
  }

  /** Instants after {@code from} at which a version may change a clock without an event, rising. */
  long[] turns(long from) {
    return LongStream.concat(
            Arrays.stream(changes(from, Meter.NEVER)),
            takeovers.stream().mapToLong(Takeover::at).filter(at -> at > from))
        .sorted()
        .distinct()
        .toArray();
  }

  /** The changes after {@code from} and until {@code until}; usually none. */
  long[] changes(long from, long until) {
    long[] found = NONE;
    for (int i = 0; i < changes.size(); i++) {
      long change = changes.get(i);
      if (change > from && change <= until) {
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = change;
      }
    }
    return found;
  }
}

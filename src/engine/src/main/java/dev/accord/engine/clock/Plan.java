package dev.accord.engine.clock;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.ticket.FieldSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What is the same for every ticket under an agreement, worked out once. */
final class Plan {
  private static final int ALMOST_A_MILLISECOND = 999_999;

  private final List<PlannedMetric> metrics;
  private final List<Takeover> takeovers;
  private final FieldSet pauseReads;

  /** Epoch milliseconds, rising, as are the others. */
  private final long[] changes;

  private final long[] turns;
  private final long[] eras;

  /**
   * A metric of an agreement, whichever version judges it.
   *
   * @param index from 0
   * @param after which others have to stop first
   */
  record PlannedMetric(int index, MetricId id, Reads reads, List<MetricId> after) {}

  /**
   * That a version takes over the clocks that are open under earlier ones.
   *
   * @param at epoch milliseconds
   */
  record Takeover(long at, AgreementVersion by) {}

  private Plan(
      List<PlannedMetric> metrics, List<Takeover> takeovers, List<Instant> comingsAndGoings) {
    this.metrics = metrics;
    this.takeovers = takeovers;
    this.pauseReads =
        metrics.stream().map(metric -> metric.reads().pause()).reduce(FieldSet.NONE, FieldSet::and);
    this.changes = rising(comingsAndGoings.stream().mapToLong(Instant::toEpochMilli));
    this.turns =
        rising(
            LongStream.concat(Arrays.stream(changes), takeovers.stream().mapToLong(Takeover::at)));
    this.eras =
        rising(
            comingsAndGoings.stream()
                .flatMap(at -> Stream.of(at, at.plusNanos(ALMOST_A_MILLISECOND)))
                .mapToLong(Instant::toEpochMilli));
  }

  /**
   * Of an agreement.
   *
   * @param projectPauses which fields decide whether a project's pauses match
   */
  static Plan of(Agreement agreement, Rulebook rulebook, FieldSet projectPauses) {
    List<AgreementVersion> versions =
        agreement.versions().stream().filter(AgreementVersion::isBinding).toList();
    Set<MetricId> ids = new LinkedHashSet<>();
    for (int i = versions.size() - 1; i >= 0; i--) {
      versions.get(i).timeMetrics().forEach(metric -> ids.add(metric.id()));
    }
    List<PlannedMetric> metrics = new ArrayList<>();
    for (MetricId id : ids) {
      Reads reads = Reads.of(id, agreement, rulebook, projectPauses);
      metrics.add(new PlannedMetric(metrics.size(), id, reads, after(id, agreement)));
    }
    return new Plan(
        List.copyOf(metrics),
        takeovers(versions),
        versions.stream()
            .flatMap(
                version ->
                    Stream.concat(
                        Stream.of(version.effectiveFrom()), version.effectiveUntil().stream()))
            .toList());
  }

  private static List<MetricId> after(MetricId id, Agreement agreement) {
    return agreement.versions().stream()
        .flatMap(version -> version.timeMetric(id).stream())
        .flatMap(metric -> metric.after().stream())
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

  private static long[] rising(LongStream instants) {
    return instants.sorted().distinct().toArray();
  }

  /** Those of the latest binding version, then those of earlier ones only. */
  List<PlannedMetric> metrics() {
    return metrics;
  }

  /** Which fields decide whether any of them is paused. */
  FieldSet pauseReads() {
    return pauseReads;
  }

  /** When a version takes over open clocks, rising. */
  List<Takeover> takeovers() {
    return takeovers;
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
    return Arrays.copyOfRange(turns, countUntil(turns, from), turns.length);
  }

  /**
   * When a version comes into force or ends after {@code from} and until {@code until}, rising;
   * usually never.
   */
  long[] changes(long from, long until) {
    return from < until
        ? Arrays.copyOfRange(changes, countUntil(changes, from), countUntil(changes, until))
        : new long[0];
  }

  /** Which of the spans between such instants one lies in: in each, one version is in force. */
  int era(long instant) {
    return countUntil(eras, instant);
  }

  private static int countUntil(long[] rising, long instant) {
    int count = 0;
    while (count < rising.length && rising[count] <= instant) {
      count++;
    }
    return count;
  }
}

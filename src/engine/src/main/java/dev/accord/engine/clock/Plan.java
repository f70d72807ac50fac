package dev.accord.engine.clock;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.MetricId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is the same for every ticket under an agreement, worked out once.
 *
 * @param metrics of the latest binding version, then those of earlier ones only
 * @param changes epoch milliseconds at which a version comes into force or ends, rising
 */
record Plan(List<MetricId> metrics, List<Long> changes) {

  private static final long[] NONE = {};

  Plan {
    metrics = List.copyOf(metrics);
    changes = List.copyOf(changes);
  }

  static Plan of(Agreement agreement) {
    List<AgreementVersion> versions =
        agreement.versions().stream().filter(AgreementVersion::isBinding).toList();
    Set<MetricId> ids = new LinkedHashSet<>();
    for (int i = versions.size() - 1; i >= 0; i--) {
      versions.get(i).timeMetrics().forEach(metric -> ids.add(metric.id()));
    }
    return new Plan(new ArrayList<>(ids), changes(versions));
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

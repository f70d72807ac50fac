package dev.accord.document.check;

import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Metric;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.TimeMetric;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether the versions of an agreement follow each other, and the metrics of one version. */
public final class VersionChecks {
  private VersionChecks() {}

  /** Notes versions that are out of order, or of which two would hold at once. */
  public static void inOrder(List<AgreementVersion> versions, Path path, Problems problems) {
    Optional<AgreementVersion> before = Optional.empty();
    for (int i = 0; i < versions.size(); i++) {
      AgreementVersion version = versions.get(i);
      if (i > 0 && version.number() < versions.get(i - 1).number()) {
        problems.error(
            path.item(i).member("version"),
            "Version %d stands after version %d."
                .formatted(version.number(), versions.get(i - 1).number()),
            "Order the versions by their numbers.");
      }
      if (version.isBinding()) {
        Path at = path.item(i);
        before.ifPresent(earlier -> inTime(earlier, version, at, problems));
        before = Optional.of(version);
      }
    }
  }

  private static void inTime(
      AgreementVersion earlier, AgreementVersion later, Path path, Problems problems) {
    Instant from = later.effectiveFrom();
    if (!from.isAfter(earlier.effectiveFrom())) {
      problems.error(
          path.member("effectiveFrom"),
          "Version %d takes effect at %s, not after version %d at %s."
              .formatted(later.number(), from, earlier.number(), earlier.effectiveFrom()),
          "Let the later version take effect later.");
    } else if (earlier.effectiveUntil().filter(from::isBefore).isPresent()) {
      problems.error(
          path.member("effectiveFrom"),
          "Version %d takes effect at %s, while version %d holds until %s."
              .formatted(
                  later.number(), from, earlier.number(), earlier.effectiveUntil().orElseThrow()),
          "Leave out effectiveUntil of version %d: the later version takes over."
              .formatted(earlier.number()));
    }
  }

  /** Notes metrics that wait for themselves, one of each circle. */
  public static void noCircles(List<Metric> metrics, Path path, Problems problems) {
    Map<MetricId, Integer> places = new HashMap<>();
    IntStream.range(0, metrics.size()).forEach(i -> places.put(metrics.get(i).id(), i));
    Set<MetricId> seen = new HashSet<>();
    for (Metric metric : metrics) {
      Set<MetricId> chain = new HashSet<>();
      Optional<MetricId> next = Optional.of(metric.id());
      while (next.isPresent() && seen.add(next.get())) {
        chain.add(next.get());
        next = next.map(places::get).flatMap(place -> after(metrics.get(place)));
      }
      next.filter(chain::contains)
          .ifPresent(
              id ->
                  problems.error(
                      path.item(places.getOrDefault(id, 0)).member("after"),
                      "Metric '%s' comes after itself, so it would never start.".formatted(id),
                      "Let one metric of the circle start without another."));
    }
  }

  private static Optional<MetricId> after(Metric metric) {
    return metric instanceof TimeMetric time ? time.after() : Optional.empty();
  }
}

package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One wording of an agreement. Immutable: a change is a new version.
 *
 * @param number from 1, ascending
 * @param effectiveFrom clocks that start at or after it are judged by this version
 * @param effectiveUntil exclusive; absent = until a later version takes over
 * @param zone the agreement's zone, for the edges of its periods
 * @param metrics the promises of all kinds, in the order in which people read them
 * @param period over which compliance is reckoned
 * @param reviewOn when both sides look at it again
 * @param takesOverOpenClocksAt when clocks that are open under an earlier version go on under this
 *     one, not before {@code effectiveFrom}; absent = they run to their end under the earlier one
 * @param channels how the sides talk, free text, may be empty
 */
public record AgreementVersion(
    int number,
    VersionStatus status,
    Instant effectiveFrom,
    Optional<Instant> effectiveUntil,
    ZoneId zone,
    List<ServiceId> services,
    List<Metric> metrics,
    PeriodLength period,
    OlderTickets olderTickets,
    List<Signature> signatures,
    Optional<LocalDate> reviewOn,
    Optional<Instant> takesOverOpenClocksAt,
    String channels) {
  public AgreementVersion {
    if (number < 1) {
      throw new IllegalArgumentException("version numbers start at 1, was " + number);
    }
    if (effectiveUntil.isPresent() && !effectiveFrom.isBefore(effectiveUntil.get())) {
      throw new IllegalArgumentException(
          "version %d: effective from %s is not before until %s"
              .formatted(number, effectiveFrom, effectiveUntil.get()));
    }
    if (takesOverOpenClocksAt.filter(effectiveFrom::isAfter).isPresent()) {
      throw new IllegalArgumentException(
          "version %d: takes over open clocks at %s, before it takes effect at %s"
              .formatted(number, takesOverOpenClocksAt.get(), effectiveFrom));
    }
    services = List.copyOf(services);
    metrics = List.copyOf(metrics);
    signatures = List.copyOf(signatures);
    Checks.distinct("metrics of version " + number, metrics, Metric::id);
  }

  /** The same wording at another stage of its life. */
  public AgreementVersion with(
      VersionStatus newStatus, Optional<Instant> newUntil, List<Signature> newSignatures) {
    return new AgreementVersion(
        number,
        newStatus,
        effectiveFrom,
        newUntil,
        zone,
        services,
        metrics,
        period,
        olderTickets,
        newSignatures,
        reviewOn,
        takesOverOpenClocksAt,
        channels);
  }

  /** The same wording, taking over open clocks at another instant, or none. */
  public AgreementVersion takingOverOpenClocksAt(Optional<Instant> instant) {
    return new AgreementVersion(
        number,
        status,
        effectiveFrom,
        effectiveUntil,
        zone,
        services,
        metrics,
        period,
        olderTickets,
        signatures,
        reviewOn,
        instant,
        channels);
  }

  /** Whether this version judges tickets at all. */
  public boolean isBinding() {
    return status == VersionStatus.ACTIVE
        || status == VersionStatus.SUPERSEDED
        || status == VersionStatus.ENDED;
  }

  /** Whether its time was over at the instant. */
  public boolean hasEnded(Instant at) {
    return effectiveUntil.isPresent() && !at.isBefore(effectiveUntil.get());
  }

  /** The promises that clocks measure, in their order. */
  public List<TimeMetric> timeMetrics() {
    return metrics.stream()
        .filter(TimeMetric.class::isInstance)
        .map(TimeMetric.class::cast)
        .toList();
  }

  /** The promise on time with the id. */
  public Optional<TimeMetric> timeMetric(MetricId id) {
    for (Metric metric : metrics) {
      if (metric instanceof TimeMetric time && time.id().equals(id)) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }
}

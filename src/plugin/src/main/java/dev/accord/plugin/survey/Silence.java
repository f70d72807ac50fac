package dev.accord.plugin.survey;

import static java.util.Comparator.naturalOrder;

import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Histogram;
import dev.accord.engine.survey.Floors;
import dev.accord.engine.survey.Shown;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.store.StoredCycle;
import dev.accord.plugin.store.StoredOutcome;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether clients who keep silent were served worse than those who answer: then a score says less
 * than it seems to. Of requests, and of what is known without looking at any answer.
 */
public final class Silence {
  private static final int MEDIAN = 50;

  private final Stores stores;
  private final Clock clock;

  public Silence(Stores stores, Clock clock) {
    this.stores = stores;
    this.clock = clock;
  }

  /**
   * @param answered requests about which somebody answered
   * @param silent those about which nobody did, and can no more
   */
  public record Comparison(Served answered, Served silent) {}

  /**
   * How some requests were served.
   *
   * @param late how many missed a promise, in percent
   * @param medianAge within which half of them were done, by the wall clock: from the first start
   *     of a clock to the last stop; to the minute, and beyond two hours up to 1.6 % too high.
   *     Absent when none was timed.
   */
  public record Served(Shown late, Optional<Duration> medianAge) {}

  /** Empty where one of the two is of so few that it would be somebody's. */
  public Optional<Comparison> of(AnswersOf wanted) {
    List<Invitation> delivered =
        asked(wanted)
            .filter(one -> one.sending().state() == Invitation.State.DELIVERED)
            .filter(one -> one.asked().issueId().isPresent())
            .toList();
    Set<String> used =
        stores.surveys().invitations().answered(delivered.stream().map(Invitation::key).toList());
    Instant now = clock.instant();
    Set<Long> answered =
        issues(delivered.stream().filter(one -> used.contains(one.key())).toList());
    Set<Long> silent =
        issues(
            delivered.stream()
                .filter(one -> !used.contains(one.key()) && one.isExpired(now))
                .toList());
    silent.removeAll(answered);
    boolean tooFew = Math.min(answered.size(), silent.size()) < Floors.STANDARD.distributions();
    return tooFew
        ? Optional.empty()
        : served(answered).flatMap(one -> served(silent).map(other -> new Comparison(one, other)));
  }

  private Stream<Invitation> asked(AnswersOf wanted) {
    LocalDate until = wanted.length().plus(wanted.first(), 1);
    return stores
        .surveys()
        .invitations()
        .invited(wanted.provider(), start(wanted.first()), start(until))
        .stream()
        .filter(one -> isOf(one.asked(), wanted));
  }

  private static boolean isOf(Invitation.Asked asked, AnswersOf wanted) {
    return wanted.includes(Optional.of(asked.client()))
        && wanted.audience().includes(Releasing.kind(asked.audience()))
        && wanted.survey().filter(id -> !id.equals(asked.survey().value())).isEmpty();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private Optional<Served> served(Set<Long> issueIds) {
    return Shown.percent(missed(issueIds), issueIds.size())
        .map(late -> new Served(late, medianAge(issueIds)));
  }

  private long missed(Collection<Long> issueIds) {
    return stores.outcomes().ofEach(List.copyOf(issueIds)).stream()
        .filter(one -> one.counted().outcome() == CycleOutcome.BREACHED)
        .map(StoredOutcome::issueId)
        .distinct()
        .count();
  }

  private Optional<Duration> medianAge(Collection<Long> issueIds) {
    return stores.tickets().cycles(List.copyOf(issueIds)).stream()
        .collect(Collectors.groupingBy(StoredCycle::issueId))
        .values()
        .stream()
        .flatMap(cycles -> age(cycles).stream())
        .map(Histogram::of)
        .reduce(Histogram.EMPTY, Histogram::plus)
        .percentile(MEDIAN);
  }

  /** Absent while nothing has stopped. */
  private static Optional<Duration> age(List<StoredCycle> cycles) {
    Instant start = cycles.stream().map(StoredCycle::start).min(naturalOrder()).orElseThrow();
    return cycles.stream()
        .flatMap(cycle -> cycle.stop().stream())
        .max(naturalOrder())
        .map(stop -> Duration.between(start, stop));
  }

  private static Set<Long> issues(List<Invitation> invitations) {
    return invitations.stream()
        .flatMap(one -> one.asked().issueId().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }
}

package dev.accord.plugin.survey;

import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.survey.Floors;
import dev.accord.engine.survey.Shown;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.store.StoredOutcome;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
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
  private final Stores stores;
  private final Clock clock;

  public Silence(Stores stores, Clock clock) {
    this.stores = stores;
    this.clock = clock;
  }

  /**
   * How many requests missed a promise, in percent.
   *
   * @param answered of those about which somebody answered
   * @param silent of those about which nobody did, and can no more
   */
  public record Late(Shown answered, Shown silent) {}

  /** Empty where one of the two is of so few that it would be somebody's. */
  public Optional<Late> of(AnswersOf wanted) {
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
        : late(answered).flatMap(one -> late(silent).map(other -> new Late(one, other)));
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

  private Optional<Shown> late(Set<Long> issueIds) {
    return Shown.percent(missed(issueIds), issueIds.size());
  }

  private long missed(Collection<Long> issueIds) {
    return stores.outcomes().ofEach(List.copyOf(issueIds)).stream()
        .filter(one -> one.counted().outcome() == CycleOutcome.BREACHED)
        .map(StoredOutcome::issueId)
        .distinct()
        .count();
  }

  private static Set<Long> issues(List<Invitation> invitations) {
    return invitations.stream()
        .flatMap(one -> one.asked().issueId().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }
}

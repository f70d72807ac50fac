package dev.accord.plugin.store;

import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes down what counts otherwise in a period that is frozen, in the transaction that changes it.
 *
 * <p>A cycle that moves from one period into another is restated in both: it goes in the one and
 * comes in the other. That a late cycle has closed is no restatement, it was late before.
 */
final class Restating implements OutcomeWatcher {
  /** Nothing is frozen so soon; most changes are about what has just happened. */
  private static final Duration NEVER_FROZEN_WITHIN = Duration.ofHours(6);

  private final ReportStore reports;

  Restating(ReportStore reports) {
    this.reports = reports;
  }

  @Override
  public void changed(List<OutcomeChange> changes) {
    List<Restatement> possible =
        changes.stream()
            .filter(Restating::isAboutThePast)
            .flatMap(change -> Stream.of(PeriodLength.values()).flatMap(it -> of(change, it)))
            .toList();
    if (possible.isEmpty()) {
      return;
    }
    Set<String> frozen =
        reports.frozen(possible.stream().map(Restatement::report).distinct().toList());
    reports.restate(possible.stream().filter(one -> frozen.contains(one.report())).toList());
  }

  private static boolean isAboutThePast(OutcomeChange change) {
    return Stream.of(change.before(), change.after())
        .flatMap(Optional::stream)
        .anyMatch(
            counted -> counted.at().isBefore(change.judging().at().minus(NEVER_FROZEN_WITHIN)));
  }

  private static Stream<Restatement> of(OutcomeChange change, PeriodLength length) {
    Optional<LocalDate> before = change.before().map(counted -> counted.firstDay(length));
    Optional<LocalDate> after = change.after().map(counted -> counted.firstDay(length));
    Set<LocalDate> days =
        Stream.of(before, after)
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Restatement> found = new ArrayList<>();
    for (LocalDate day : days) {
      Optional<CycleOutcome> was = in(day, before, change.before());
      Optional<CycleOutcome> is = in(day, after, change.after());
      if (!Objects.equals(was, is)) {
        found.add(restatement(change, length, day, was, is));
      }
    }
    return found.stream();
  }

  private static Optional<CycleOutcome> in(
      LocalDate day, Optional<LocalDate> its, Optional<Counted> counted) {
    return its.filter(day::equals).flatMap(same -> counted).map(Counted::outcome);
  }

  private static Restatement restatement(
      OutcomeChange change,
      PeriodLength length,
      LocalDate day,
      Optional<CycleOutcome> was,
      Optional<CycleOutcome> is) {
    Counted counted = change.after().or(change::before).orElseThrow();
    return new Restatement(
        StoredReport.name(counted.clock().agreement(), length, day),
        change.issueId(),
        counted.clock().metric(),
        counted.number(),
        was,
        is,
        change.judging().at(),
        change.judging().occasion(),
        change.judging().author());
  }
}

package dev.accord.engine.review;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.compliance.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A period of an agreement whose figure is frozen at an instant, three working days after its end.
 *
 * @param version in force when the period ended, or the last one before
 * @param next when the period behind it is frozen; absent on a calendar that never opens again
 */
public record Freezing(
    Period period, AgreementVersion version, Instant at, Optional<Instant> next) {
  private static final int MONTHS_BACK = 14;

  /**
   * Weeks, months and the agreement's own periods that are over, at most 14 months back, the one
   * that is frozen first at the front. Those not frozen yet are there, too.
   *
   * @param calendar of the provider
   */
  public static List<Freezing> of(Agreement agreement, WorkingTime calendar, Instant now) {
    List<AgreementVersion> begun =
        agreement.versions().stream()
            .filter(version -> version.isBinding() && !version.effectiveFrom().isAfter(now))
            .toList();
    List<Freezing> found = new ArrayList<>();
    if (!begun.isEmpty()) {
      for (PeriodLength length : PeriodLength.values()) {
        found.addAll(of(length, begun, calendar, now));
      }
    }
    found.sort(
        Comparator.comparing(Freezing::at).thenComparing(freezing -> freezing.period().length()));
    return found;
  }

  private static List<Freezing> of(
      PeriodLength length, List<AgreementVersion> begun, WorkingTime calendar, Instant now) {
    AgreementVersion last = begun.get(begun.size() - 1);
    Instant oldest = now.atZone(last.zone()).minusMonths(MONTHS_BACK).toInstant();
    Instant first = begun.get(0).effectiveFrom();
    List<Freezing> found = new ArrayList<>();
    Period period = Period.at(length, first.isAfter(oldest) ? first : oldest, last.zone());
    while (!period.end().isAfter(now)) {
      Period its = period;
      inForce(period, begun)
          .filter(version -> isReported(length, version))
          .flatMap(version -> of(its, version, calendar))
          .ifPresent(found::add);
      period = period.next();
    }
    return found;
  }

  private static Optional<Freezing> of(
      Period period, AgreementVersion version, WorkingTime calendar) {
    return period
        .frozenAt(calendar)
        .map(at -> new Freezing(period, version, at, period.next().frozenAt(calendar)));
  }

  private static Optional<AgreementVersion> inForce(Period period, List<AgreementVersion> begun) {
    return begun.stream()
        .filter(version -> version.effectiveFrom().isBefore(period.end()))
        .reduce((earlier, later) -> later)
        .filter(version -> !version.hasEnded(period.start()));
  }

  private static boolean isReported(PeriodLength length, AgreementVersion version) {
    return length == PeriodLength.WEEK
        || length == PeriodLength.MONTH
        || length == version.period();
  }

  /** Whether it is the agreement's own period, over which its targets hold. */
  public boolean isOwn() {
    return period.length() == version.period();
  }

  /** Whether the period behind it is to be frozen by now as well. */
  public boolean isOvertaken(Instant now) {
    return next.filter(at -> !at.isAfter(now)).isPresent();
  }
}

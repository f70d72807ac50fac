package dev.accord.plugin.store;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Segment;
import dev.accord.engine.clock.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clock as last assessed, for questions over many issues: what is due, what is late.
 *
 * @param calendar of the goal in force; absent without a cycle, and of clocks that an older version
 *     stored
 * @param remaining working time left while it does not run, negative when over; absent while it
 *     runs, and of clocks that an older version stored
 * @param pausedFor on whose account it is paused; absent when it is not, and of clocks that an
 *     older version stored
 * @param problem why it cannot be computed; empty when it can
 */
public record StoredClock(
    long issueId,
    ClockKey key,
    int version,
    Side owedBy,
    DepartmentId owing,
    DepartmentId other,
    Phase phase,
    Optional<Standing> standing,
    Optional<Instant> due,
    Optional<Instant> atRiskAt,
    Optional<Instant> breachedAt,
    Optional<CalendarId> calendar,
    Optional<Duration> remaining,
    Optional<PauseParty> pausedFor,
    String problem) {

  static StoredClock of(long issueId, Clock clock) {
    Optional<Cycle> current = clock.current();
    return new StoredClock(
        issueId,
        clock.key(),
        clock.version(),
        clock.metric().owedBy(),
        clock.owing(),
        clock.other(),
        clock.phase(),
        clock.standing(),
        current.flatMap(Cycle::due),
        current.flatMap(Cycle::atRiskAt),
        current.flatMap(Cycle::breachedAt),
        current.map(cycle -> cycle.goal().target().calendar()),
        current.filter(cycle -> cycle.phase() != Phase.RUNNING).map(Cycle::remaining),
        current.flatMap(StoredClock::pausedFor),
        Shortened.of(clock.problem()));
  }

  private static Optional<PauseParty> pausedFor(Cycle cycle) {
    List<Segment> segments = cycle.segments();
    return cycle.phase() == Phase.PAUSED && !segments.isEmpty()
        ? segments.get(segments.size() - 1).party()
        : Optional.empty();
  }

  /**
   * Working time left, negative when over: of a running clock as of now, of another one as it was
   * stored, for it stands still.
   */
  public Optional<Duration> left(Rulebook rulebook, Instant now) {
    if (phase != Phase.RUNNING) {
      return remaining;
    }
    Optional<WorkingTime> hours = calendar.flatMap(rulebook::calendar);
    return due.flatMap(
        at ->
            hours.map(
                open -> now.isAfter(at) ? open.between(at, now).negated() : open.between(now, at)));
  }

  /** The department that is waited for; absent when it is none, or somebody else is. */
  public Optional<DepartmentId> waitsFor() {
    DepartmentId provider = owedBy == Side.PROVIDER ? owing : other;
    DepartmentId client = owedBy == Side.PROVIDER ? other : owing;
    return pausedFor.flatMap(
        party ->
            switch (party) {
              case PROVIDER -> Optional.of(provider);
              case CLIENT -> Optional.of(client);
              case THIRD_PARTY, APPROVAL, NONE -> Optional.empty();
            });
  }

  static StoredClock from(ClockRow row) {
    return new StoredClock(
        row.getIssueId(),
        new ClockKey(new AgreementId(row.getAgreement()), new MetricId(row.getMetric())),
        row.getAgreementVersion(),
        Side.valueOf(row.getOwedBy()),
        new DepartmentId(row.getOwing()),
        new DepartmentId(row.getOther()),
        Phase.valueOf(row.getPhase()),
        Optional.ofNullable(row.getStanding()).map(Standing::valueOf),
        Millis.optional(row.getDueAt()),
        Millis.optional(row.getAtRiskAt()),
        Millis.optional(row.getBreachedAt()),
        Optional.ofNullable(row.getCalendar()).map(CalendarId::new),
        Optional.ofNullable(row.getRemainingMillis()).map(Duration::ofMillis),
        Optional.ofNullable(row.getPausedFor()).map(PauseParty::valueOf),
        Optional.ofNullable(row.getProblem()).orElse(""));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(ClockRow.ISSUE_ID, issueId)
        .with(ClockRow.AGREEMENT, key.agreement().value())
        .with(ClockRow.METRIC, key.metric().value())
        .with(ClockRow.AGREEMENT_VERSION, version)
        .with(ClockRow.OWED_BY, owedBy.name())
        .with(ClockRow.OWING, owing.value())
        .with(ClockRow.OTHER, other.value())
        .with(ClockRow.PHASE, phase.name())
        .withNullable(ClockRow.STANDING, standing.map(Standing::name))
        .withMillis(ClockRow.DUE_AT, due)
        .withMillis(ClockRow.AT_RISK_AT, atRiskAt)
        .withMillis(ClockRow.BREACHED_AT, breachedAt)
        .withNullable(ClockRow.CALENDAR, calendar.map(CalendarId::value))
        .withNullable(ClockRow.REMAINING_MILLIS, remaining.map(Duration::toMillis))
        .withNullable(ClockRow.PAUSED_FOR, pausedFor.map(PauseParty::name))
        .with(ClockRow.PROBLEM, problem)
        .toMap();
  }
}

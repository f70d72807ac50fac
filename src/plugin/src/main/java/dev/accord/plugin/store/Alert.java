package dev.accord.plugin.store;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.StepId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.escalation.StepKey;
import dev.accord.engine.ticket.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * An escalation step that came true on an issue, and what became of it.
 *
 * @param due when the step came true
 * @param raised when that was noticed
 * @param planned whether it is settled who is told; then its deliveries are there
 * @param next when there is something to do; absent when nothing is left
 * @param note why it was dropped; may be empty
 * @param acknowledged who has taken note of it
 */
public record Alert(
    Key key,
    Instant due,
    Instant raised,
    State state,
    boolean planned,
    Optional<Instant> next,
    String note,
    Optional<Acknowledgement> acknowledged) {
  /** Which step of which cycle: an alert is raised once for each. */
  public record Key(long issueId, ClockKey clock, int version, int cycle, StepId step) {
    public static Key of(long issueId, StepKey step) {
      return new Key(issueId, step.clock(), step.version(), step.cycle(), step.step());
    }

    /** The same cycle's key of another step. */
    public Key ofStep(StepId other) {
      return new Key(issueId, clock, version, cycle, other);
    }

    /** 64 hexadecimal digits, the same on every node. */
    public String digest() {
      return Digest.of(
          Long.toString(issueId),
          clock.agreement().value(),
          Integer.toString(version),
          clock.metric().value(),
          Integer.toString(cycle),
          step.value());
    }
  }

  /** Where it stands as a whole: the most urgent of its deliveries. */
  public enum State {
    PENDING,
    HELD,
    SENT,
    FAILED,
    DROPPED,
    /** Somebody has seen it. */
    ACKNOWLEDGED,
  }

  /** Somebody said "I have seen it". */
  public record Acknowledgement(UserKey by, Instant at) {}

  /** A later notice says when it was due. */
  private static final Duration LATE = Duration.ofMinutes(3);

  public Alert {
    note = Shortened.of(note);
  }

  public static Alert raised(Key key, Instant due, Instant now) {
    return new Alert(key, due, now, State.PENDING, false, Optional.of(now), "", Optional.empty());
  }

  public boolean isLate() {
    return due.plus(LATE).isBefore(raised);
  }

  /** With its deliveries as they are now. */
  public Alert with(Collection<Delivery> deliveries) {
    Optional<Instant> first =
        deliveries.stream().flatMap(one -> one.next().stream()).min(Instant::compareTo);
    State now = acknowledged.isPresent() ? State.ACKNOWLEDGED : state(deliveries);
    return new Alert(key, due, raised, now, true, first, note, acknowledged);
  }

  public boolean isDue(Instant now) {
    return next.isPresent() && !next.get().isAfter(now);
  }

  /** It could not even be looked at; nothing else changes. */
  public Alert postponed(Instant until) {
    return new Alert(key, due, raised, state, planned, Optional.of(until), note, acknowledged);
  }

  public Alert dropped(String why) {
    return new Alert(key, due, raised, State.DROPPED, true, Optional.empty(), why, acknowledged);
  }

  public Alert acknowledged(UserKey by, Instant at) {
    return new Alert(
        key,
        due,
        raised,
        State.ACKNOWLEDGED,
        planned,
        next,
        note,
        Optional.of(new Acknowledgement(by, at)));
  }

  private static State state(Collection<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return State.DROPPED;
    }
    if (deliveries.stream().anyMatch(one -> one.state() == Delivery.State.SENDING)) {
      return State.PENDING;
    }
    for (State worst : new State[] {State.FAILED, State.PENDING, State.HELD, State.SENT}) {
      if (deliveries.stream().anyMatch(one -> one.state().name().equals(worst.name()))) {
        return worst;
      }
    }
    return State.DROPPED;
  }

  static Alert from(AlertRow row) {
    return new Alert(
        new Key(
            row.getIssueId(),
            new ClockKey(new AgreementId(row.getAgreement()), new MetricId(row.getMetric())),
            row.getAgreementVersion(),
            row.getCycle(),
            new StepId(row.getStep())),
        Instant.ofEpochMilli(row.getDueAt()),
        Instant.ofEpochMilli(row.getRaisedAt()),
        State.valueOf(row.getState()),
        row.getPlanned(),
        Millis.optional(row.getNextAt()),
        Optional.ofNullable(row.getNote()).orElse(""),
        Optional.ofNullable(row.getAcknowledgedBy())
            .map(
                by ->
                    new Acknowledgement(
                        new UserKey(by),
                        Millis.optional(row.getAcknowledgedAt()).orElse(Instant.EPOCH))));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(AlertRow.ALERT_KEY, key.digest())
        .with(AlertRow.ISSUE_ID, key.issueId())
        .with(AlertRow.AGREEMENT, key.clock().agreement().value())
        .with(AlertRow.AGREEMENT_VERSION, key.version())
        .with(AlertRow.METRIC, key.clock().metric().value())
        .with(AlertRow.CYCLE, key.cycle())
        .with(AlertRow.STEP, key.step().value())
        .with(AlertRow.DUE_AT, due)
        .with(AlertRow.RAISED_AT, raised)
        .with(AlertRow.STATE, state.name())
        .with(AlertRow.PLANNED, planned)
        .withMillis(AlertRow.NEXT_AT, next)
        .with(AlertRow.NOTE, note)
        .withNullable(AlertRow.ACKNOWLEDGED_BY, acknowledged.map(one -> one.by().value()))
        .withMillis(AlertRow.ACKNOWLEDGED_AT, acknowledged.map(Acknowledgement::at))
        .toMap();
  }
}

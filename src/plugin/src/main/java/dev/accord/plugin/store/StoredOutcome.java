package dev.accord.plugin.store;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.ticket.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * How a cycle of an issue counts in figures.
 *
 * @param revision of the definitions by which it counts
 */
public record StoredOutcome(long issueId, Counted counted, long revision) {
  /** Which cycle it is about. */
  record Cycle(ClockKey clock, int number) {}

  Cycle cycle() {
    return new Cycle(counted.clock(), counted.number());
  }

  static StoredOutcome from(OutcomeRow row) {
    return new StoredOutcome(
        row.getIssueId(),
        new Counted(
            new ClockKey(new AgreementId(row.getAgreement()), new MetricId(row.getMetric())),
            row.getCycleNumber(),
            CycleOutcome.valueOf(row.getOutcome()),
            Instant.ofEpochMilli(row.getCountedAt()),
            row.getStillOpen(),
            Optional.ofNullable(row.getGoal()).map(GoalId::new),
            new DepartmentId(row.getOwing()),
            new DepartmentId(row.getOther()),
            Optional.ofNullable(row.getService()).map(ServiceId::new),
            Optional.ofNullable(row.getAssignee()).map(UserKey::new),
            Optional.ofNullable(row.getTargetMillis()).map(Duration::ofMillis),
            Optional.ofNullable(row.getElapsedMillis()).map(Duration::ofMillis),
            row.getAgreementVersion(),
            ZoneId.of(row.getZone())),
        row.getRevision());
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(OutcomeRow.ISSUE_ID, issueId)
        .with(OutcomeRow.AGREEMENT, counted.clock().agreement().value())
        .with(OutcomeRow.METRIC, counted.clock().metric().value())
        .with(OutcomeRow.CYCLE_NUMBER, counted.number())
        .with(OutcomeRow.OUTCOME, counted.outcome().name())
        .with(OutcomeRow.COUNTED_AT, counted.at())
        .with(OutcomeRow.STILL_OPEN, counted.open())
        .withNullable(OutcomeRow.GOAL, counted.goal().map(GoalId::value))
        .with(OutcomeRow.OWING, counted.owing().value())
        .with(OutcomeRow.OTHER, counted.other().value())
        .withNullable(OutcomeRow.SERVICE, counted.service().map(ServiceId::value))
        .withNullable(OutcomeRow.ASSIGNEE, counted.assignee().map(UserKey::value))
        .withNullable(OutcomeRow.TARGET_MILLIS, counted.target().map(Duration::toMillis))
        .withNullable(OutcomeRow.ELAPSED_MILLIS, counted.elapsed().map(Duration::toMillis))
        .with(OutcomeRow.AGREEMENT_VERSION, counted.version())
        .with(OutcomeRow.ZONE, counted.zone().getId())
        .with(OutcomeRow.REVISION, revision)
        .toMap();
  }
}

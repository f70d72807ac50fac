package dev.accord.plugin.store;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.GoalId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A cycle of a clock as last assessed; its verdicts stand in rows of their own. */
public record StoredCycle(
    long issueId,
    ClockKey clock,
    int number,
    Instant start,
    Optional<Instant> stop,
    Phase phase,
    Optional<Standing> standing,
    GoalId goal,
    Duration target,
    Duration elapsed,
    Duration wall,
    int bounces,
    int reopens,
    String evidence) {
  static StoredCycle of(long issueId, ClockKey clock, Cycle cycle) {
    return new StoredCycle(
        issueId,
        clock,
        cycle.number(),
        cycle.start(),
        cycle.stop(),
        cycle.phase(),
        cycle.standing(),
        cycle.goal().id(),
        cycle.target(),
        cycle.elapsed(),
        cycle.wall(),
        cycle.bounces(),
        cycle.reopens(),
        Shortened.of(cycle.evidence()));
  }

  static StoredCycle from(CycleRow row) {
    return new StoredCycle(
        row.getIssueId(),
        new ClockKey(new AgreementId(row.getAgreement()), new MetricId(row.getMetric())),
        row.getCycleNumber(),
        Instant.ofEpochMilli(row.getStartAt()),
        Millis.optional(row.getStopAt()),
        Phase.valueOf(row.getPhase()),
        Optional.ofNullable(row.getStanding()).map(Standing::valueOf),
        new GoalId(row.getGoal()),
        Duration.ofMillis(row.getTargetMillis()),
        Duration.ofMillis(row.getElapsedMillis()),
        Duration.ofMillis(row.getWallMillis()),
        row.getBounces(),
        row.getReopens(),
        Optional.ofNullable(row.getEvidence()).orElse(""));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(CycleRow.ISSUE_ID, issueId)
        .with(CycleRow.AGREEMENT, clock.agreement().value())
        .with(CycleRow.METRIC, clock.metric().value())
        .with(CycleRow.CYCLE_NUMBER, number)
        .with(CycleRow.START_AT, start)
        .withMillis(CycleRow.STOP_AT, stop)
        .with(CycleRow.PHASE, phase.name())
        .withNullable(CycleRow.STANDING, standing.map(Standing::name))
        .with(CycleRow.GOAL, goal.value())
        .with(CycleRow.TARGET_MILLIS, target.toMillis())
        .with(CycleRow.ELAPSED_MILLIS, elapsed.toMillis())
        .with(CycleRow.WALL_MILLIS, wall.toMillis())
        .with(CycleRow.BOUNCES, bounces)
        .with(CycleRow.REOPENS, reopens)
        .with(CycleRow.EVIDENCE, evidence)
        .toMap();
  }
}

package dev.accord.plugin.store;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.handoff.Leg;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A leg of an issue as last assessed. */
public record StoredLeg(long issueId, Leg leg) {
  static StoredLeg from(LegRow row) {
    return new StoredLeg(
        row.getIssueId(),
        new Leg(
            new DepartmentId(row.getDepartment()),
            Instant.ofEpochMilli(row.getFromAt()),
            Millis.optional(row.getUntilAt()),
            row.getVisit(),
            Millis.optional(row.getAcceptedAt()),
            Duration.ofMillis(row.getHeldMillis()),
            Duration.ofMillis(row.getTransitMillis()),
            Duration.ofMillis(row.getWaitingMillis())));
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(LegRow.ISSUE_ID, issueId)
        .with(LegRow.DEPARTMENT, leg.department().value())
        .with(LegRow.VISIT, leg.visit())
        .with(LegRow.FROM_AT, leg.from())
        .withMillis(LegRow.UNTIL_AT, leg.until())
        .withMillis(LegRow.ACCEPTED_AT, leg.acceptedAt())
        .with(LegRow.HELD_MILLIS, leg.held().toMillis())
        .with(LegRow.TRANSIT_MILLIS, leg.transit().toMillis())
        .with(LegRow.WAITING_MILLIS, leg.waiting().toMillis())
        .toMap();
  }
}
